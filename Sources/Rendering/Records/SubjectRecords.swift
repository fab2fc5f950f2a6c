import CanonReading
import SitePlanning
import Templates

/// The names that a page's template can use, by the page's subject.
enum SubjectRecords {
  static func shape(of subject: PageKind.Subject) -> Shape {
    switch subject {
    case .site: SiteRecord.shape
    case .level: LevelPageRecord.shape
    case .family: FamilyPageRecord.shape
    case .role: RolePageRecord.shape
    case .profile: ProfilePageRecord.shape
    }
  }

  static func record(of subject: Page.Subject, _ page: PageContext) -> Record {
    switch subject {
    case .site: SiteRecord.record(page)
    case .level(let level, let track): LevelPageRecord.record(level, track, page)
    case .family(let family): FamilyPageRecord.record(family, page)
    case .role(let role, let family): RolePageRecord.record(role, family, page)
    case .profile(let profile): ProfilePageRecord.record(profile, page)
    case .redirect(let target): RedirectRecord.record(to: target, page)
    }
  }
}
