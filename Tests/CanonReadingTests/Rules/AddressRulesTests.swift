import Testing

/// `replaced_by` and `replaces`.
@Suite struct AddressRulesTests {
  private static let levels = "levels: {P1: {title: T}}\n"

  @Test(
    arguments: [
      .role("status: retired\nreplaced_by: sales.seller\n" + levels),
      .role(
        "status: draft\nreplaced_by: ⟪1⟫sales.seller\n" + levels,
        "1 warning: 'replaced_by' says something of a retired role only; write 'status: retired', "
          + "or delete it [unused-replaced-by]"),
      .role(
        "replaced_by: ⟪1⟫sales.seler\n" + levels,
        "1 error: 'sales.seler' is no role of this canon; did you mean 'sales.seller'? "
          + "[dangling-replaced-by]"),
      .role(
        "replaced_by: ⟪1⟫engineering\n" + levels,
        "1 error: 'engineering' is no role of this canon; write it as 'family.role' "
          + "[dangling-replaced-by]"),
      .role(
        "replaced_by: ⟪1⟫trade.agent\n" + levels,
        "1 error: 'trade.agent' is no role of this canon; name a role that has a file "
          + "[dangling-replaced-by]"),
      .role(
        "replaced_by: ⟪1⟫sales.manager\n" + levels,
        "1 error: the role cannot be replaced by itself; name another, or delete 'replaced_by' "
          + "[dangling-replaced-by]"),
      .role("replaces: [sales.old, old.seller]\n" + levels),
      .role(
        "replaces: [⟪1⟫sales.seller]\n" + levels,
        "1 error: 'sales.seller' is a role of this canon; delete it from 'replaces' "
          + "[address-in-use]",
        "canon/families/sales/seller.yaml note: its file is here"),
      .role(
        "replaces: [⟪1⟫old.a, ⟪2⟫old.a]\n" + levels,
        "2 error: 'old.a' is replaced already; delete it from 'replaces' [address-in-use]",
        "1 note: it is replaced here first"),
      .role(
        "replaces: [⟪1⟫old, ⟪2⟫Old.a, ⟪3⟫a.b.c, ⟪4⟫old.con]\n" + levels,
        "1 error: 'old' is no role's address; write it as 'family.role' [bad-address]",
        "2 error: 'Old.a' is no role's address; write it as 'family.role' [bad-address]",
        "3 error: 'a.b.c' is no role's address; write it as 'family.role' [bad-address]",
        "4 error: 'con' is reserved by Windows; delete the address [reserved-name]"),
    ] as [Mistake])
  func reports(_ mistake: Mistake) {
    let canon = MarkedCanon([
      mistake.path: mistake.text,
      "families/sales/seller.yaml": "name: Seller\nlevels: {P1: {title: T}}\n",
    ])
    #expect(canon.findings == mistake.findings)
  }

  @Test func reportsAnAddressThatTwoRolesReplace() {
    let canon = MarkedCanon([
      "families/sales/manager.yaml": "name: M\nreplaces: [⟪1⟫old.a]\n" + Self.levels,
      "families/sales/seller.yaml": "name: S\nreplaces: [⟪2⟫old.a]\n" + Self.levels,
    ])
    #expect(
      canon.findings == [
        "2 error: 'old.a' is replaced already; delete it from 'replaces' [address-in-use]",
        "1 note: it is replaced here first",
      ])
  }

  @Test func takesARoleWithAMistakeForOneOfTheCanon() {
    let canon = MarkedCanon([
      "families/sales/manager.yaml": "name: M\nstatus: retired\nreplaced_by: sales.seller\n"
        + Self.levels,
      "families/sales/seller.yaml": "name: ⟪1⟫[]\nlevels: {P1: {title: T}}\n",
    ])
    #expect(canon.findings.count == 1)
    #expect(canon.findings.first?.hasPrefix("1 error: 'name' must be text") == true)
  }
}
