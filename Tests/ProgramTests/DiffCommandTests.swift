import TestSupport
import Testing

/// `jobframe diff` as people call it, over git as it is.
@Suite struct DiffCommandTests {
  private static let role = "families/customer-service/service-advisor.yaml"

  /// A folder with a git repository whose commit, tagged `v1`, has the starter canon in `folder`, and
  /// after it what the script does.
  private func repository(
    _ script: String = "", in folder: String = "."
  ) throws -> (place: TemporaryFolder, result: Program.Result) {
    let place = try TemporaryFolder()
    let result = try Program.run(
      script: """
        set -e
        export GIT_CONFIG_GLOBAL=/dev/null
        "$JOBFRAME" init '\(folder)' 2>/dev/null
        git init -q . && git config user.email a@example.com && git config user.name A
        git add -A && git commit -qm one && git tag v1
        edit() { sed -i 's/^name: .*/name: '"$1"'/' "\(folder)/canon/\(Self.role)"; }
        set +e
        \(script)
        """, in: place)
    return (place, result)
  }

  @Test func comparesTheLastCommitWithTheFolder() throws {
    let (_, result) = try repository("edit 'Advisor at large'; \"$JOBFRAME\" diff")
    #expect(result.exitCode == 0)
    #expect(result.standardOutput.contains("{+Advisor at large+}"), "\(result)")
    #expect(result.standardOutput.contains("HEAD → canon"))
    #expect(result.standardError.isEmpty)
  }

  @Test func endsWithOneWhereAsked() throws {
    let (_, changed) = try repository("edit Other; \"$JOBFRAME\" diff --exit-code")
    #expect(changed.exitCode == 1)
    let (_, same) = try repository("\"$JOBFRAME\" diff --exit-code")
    #expect(same.exitCode == 0)
    #expect(same.standardOutput.contains("Nothing changed."))
  }

  @Test(arguments: [
    "v1", "HEAD~1", "HEAD^", "main~1", "main@{0}~1", "$(git rev-parse HEAD~1)", "./old", "old",
  ])
  func comparesRevisionsAndFolders(base: String) throws {
    let (_, result) = try repository(
      """
      git branch -qM main; cp -r canon old; edit 'Advisor at large'; git commit -qam two
      edit 'Not committed'
      "$JOBFRAME" diff "\(base)" HEAD
      """)
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(result.standardOutput.contains("{+Advisor at large+}"), "\(result)")
    #expect(!result.standardOutput.contains("Not committed"))
  }

  @Test func readsACanonInASubfolderWithSpacesFromAnywhere() throws {
    let script = """
      edit 'Advisor at large'
      "$JOBFRAME" diff --canon 'hr data/canon' | grep -c '{+Advisor at large+}'
      cd 'hr data' && "$JOBFRAME" diff | grep -c '{+Advisor at large+}'
      cd canon/families && "$JOBFRAME" diff --canon .. | grep -c '{+Advisor at large+}'
      ln -s "$PWD/.." /tmp/link-$$; cd / && "$JOBFRAME" diff --canon /tmp/link-$$ \
        | grep -c '{+Advisor at large+}'; rm /tmp/link-$$
      """
    let (_, result) = try repository(script, in: "hr data")
    #expect(result.standardOutput == "1\n1\n1\n1\n", "\(result)")
  }

  @Test func comparesWithAFolderThatIsGone() throws {
    let (_, result) = try repository(
      "git rm -qr canon && git commit -qm gone; \"$JOBFRAME\" diff v1 v1; \"$JOBFRAME\" diff v1 HEAD"
    )
    #expect(result.standardOutput.contains("Nothing changed."), "\(result)")
    #expect(result.standardError.contains("'HEAD' has no folder 'canon'"), "\(result)")
    #expect(result.exitCode == 64)
  }

  @Test func saysWhatAShallowCloneLacks() throws {
    let (_, result) = try repository(
      """
      edit Other; git commit -qam two
      git clone -q --depth 1 "file://$PWD" clone && cd clone && "$JOBFRAME" diff HEAD~1
      """)
    #expect(result.exitCode == 64)
    #expect(
      result.standardError.contains("this clone has no 'HEAD~1', and is shallow"), "\(result)")
  }

  @Test func saysThatThereIsNoCommit() throws {
    let place = try TemporaryFolder()
    let result = try Program.run(
      script: """
        "$JOBFRAME" init . 2>/dev/null && git init -q . && "$JOBFRAME" diff
        """, in: place)
    #expect(result.exitCode == 64)
    #expect(result.standardError.contains("no commit yet"), "\(result)")
  }

  @Test func saysThatThereIsNoRepository() throws {
    let place = try TemporaryFolder()
    let result = try Program.run(
      script: """
        export GIT_CEILING_DIRECTORIES="$PWD"
        "$JOBFRAME" init . 2>/dev/null; "$JOBFRAME" diff
        cp -r canon old; "$JOBFRAME" diff old canon
        """, in: place)
    #expect(result.exitCode == 0)
    #expect(result.standardOutput.contains("Nothing changed."), "two folders need no repository")
    #expect(result.standardError.contains("'canon' lies in no git repository"), "\(result)")
  }

  @Test func saysThatThereIsNoGit() throws {
    let (place, _) = try repository()
    let result = try Program.run(["diff"], in: place, environment: ["PATH": "/nowhere"])
    #expect(result.exitCode == 64)
    #expect(result.standardError.contains("git is not installed"), "\(result)")
  }

  @Test(arguments: ["nowhere", "--upload-pack=x", "-x", "HEAD:canon"])
  func saysThatARevisionIsNone(name: String) throws {
    let (_, result) = try repository("\"$JOBFRAME\" diff -- '\(name)'")
    #expect(result.exitCode == 64)
    #expect(
      result.standardError.contains(
        "'\(name)' is neither a revision of the repository nor a folder"),
      "\(result)")
  }

  @Test func followsALinkWithinTheCanonAtARevision() throws {
    let (_, result) = try repository(
      """
      role=canon/families/customer-service/service-advisor.yaml
      mkdir canon/.shared; mv $role canon/.shared/advisor.yaml
      ln -s ../../.shared/advisor.yaml $role
      git add -A; git commit -qm link; "$JOBFRAME" diff v1 HEAD --exit-code && echo same
      ln -sf ../../../nowhere.yaml $role
      git commit -qam stray; "$JOBFRAME" diff HEAD HEAD
      """)
    #expect(result.standardOutput.hasSuffix("Nothing changed.\nsame\n"), "\(result)")
    #expect(result.standardError.contains("[stray-link]"), "\(result)")
    #expect(result.exitCode == 1)
  }

  @Test func refusesANameOfBothAFolderAndARevision() throws {
    let (_, result) = try repository(
      """
      git branch canon; edit Other; git commit -qam two
      "$JOBFRAME" diff canon; "$JOBFRAME" diff refs/heads/canon ./canon
      """)
    #expect(result.exitCode == 0)
    #expect(
      result.standardError.contains("'canon' is a folder and a revision; write './canon'"),
      "\(result)")
    #expect(result.standardOutput.contains("{+Other+}"))
  }

  @Test func givesTheDiagnosticsOfACanonThatDoesNotRead() throws {
    let (_, result) = try repository(
      "edit \"'Unclosed\"; git commit -qam broken; git checkout -q v1 -- canon; \"$JOBFRAME\" diff")
    #expect(result.exitCode == 1)
    #expect(result.standardOutput.isEmpty)
    #expect(result.standardError.contains("HEAD:canon/\(Self.role):4:7: error:"), "\(result)")
  }

  @Test func foldsWhatAThemeDoesToManyPages() throws {
    let (_, result) = try repository(
      """
      cp -r "$THEME" theme; git add -A; git commit -qm theme
      sed -i 's/>Skip to the content</>Go on</' theme/layout.html
      echo 'p {}' >> theme/assets/site.css
      "$JOBFRAME" diff --theme theme
      """)
    let lines = result.standardOutput.split(separator: "\n")
    #expect(result.exitCode == 0, "\(result.standardError)")
    #expect(
      lines.contains { $0.hasPrefix("Theme: assets/site.css, layout.html changed; 1 patch on") },
      "\(result.standardOutput)")
    #expect(lines.count { $0.contains("-<a class") } == 1)
    #expect(lines.contains { $0.contains(" files alike, such as ") })
  }

  @Test func tellsOfPagesThatAThemeAdds() throws {
    let (_, result) = try repository(
      """
      cp -r "$THEME" theme; git add -A; git commit -qm theme
      printf '# Thanks\n\nTo all.\n' > theme/pages/site/thanks.md
      "$JOBFRAME" diff --theme theme --exit-code
      """)
    #expect(result.exitCode == 1)
    #expect(result.standardOutput.contains("1 page new"), "\(result.standardOutput)")
  }

  @Test func saysNothingOfAThemeThatIsNew() throws {
    let (_, result) = try repository(
      "cp -r \"$THEME\" theme; \"$JOBFRAME\" diff --theme theme --exit-code")
    #expect(result.exitCode == 0, "\(result)")
    #expect(result.standardOutput.contains("Nothing changed."))
  }

  @Test func writesNothingIntoTheRepository() throws {
    let (place, _) = try repository("edit Other")
    let before = try place.contents(of: ".")
    for format in ["text", "markdown", "html", "json"] {
      let result = try Program.run(["diff", "--format", format], in: place)
      #expect(result.exitCode == 0, "\(result.standardError)")
      #expect(result.standardOutput.contains("Other"))
    }
    #expect(try place.contents(of: ".") == before)
  }
}
