/// Words that stand in every text of a language and tell nothing of it. In running text they are left
/// out; in names they count, since people look for `IT`.
enum StopWords {
  static func of(language: String) -> Set<String> {
    Set((lists[language.primarySubtag] ?? "").split(separator: " ").map(String.init))
  }

  private static let lists = [
    "en": """
    a about after all also an and any are as at be because been before being between both but by \
    can could did do does during each for from had has have he her his how if in into is it its \
    may more most must no nor not of on or other our out over own per she should so some such \
    than that the their them then there these they this those through to under until up upon \
    was we were what when where which while who whom whose why will with within without would \
    you your
    """,
    "de": """
    aber als am an auch auf aus bei bis da damit das dass dem den der des die dies diese dieser \
    durch ein eine einem einen einer eines er es für gegen hat ihr ihre im in ist jede jeder kein \
    können mit nach nicht noch nur ob oder ohne sein seine sich sie sind so sowie über um und \
    unter vom von vor was wenn werden wie wird wo zu zum zur zwischen
    """,
    "fr": """
    a au aux avec ce ces cette comme dans de des du elle en entre est et il ils je la le les leur \
    leurs mais ne nos notre nous ou par pas plus pour qu que qui sa sans se ses si son sont sous \
    sur un une vers vos votre vous y
    """,
    "es": """
    a al como con de del desde el ella en entre es esta este la las lo los más no o para pero por \
    que se según ser si sin sobre son su sus también un una uno y ya
    """,
    "it": """
    a al alla alle anche che con da dal dalla dei del della delle di e ed gli i il in la le lo ma \
    nei nel nella non o per più se si sono su sua sul sulla suo tra un una uno
    """,
    "nl": """
    aan als bij dat de den der deze die dit door een en er het hun in is met na naar niet of om \
    onder ook op over te tot uit van voor wordt zijn zich zo
    """,
    "pt": """
    a ao aos as com como da das de do dos e em entre é não na nas no nos o os ou para pela pelo \
    por que se sem seu sua são um uma
    """,
    "sv": """
    att av de den det där efter ej eller en ett från för har i inom inte med men och om på samt \
    sig sin ska som till under ut vid är över
    """,
    "da": """
    af at de den der det efter eller en er et for fra har i ikke med men og om over på samt sig \
    sin skal som til ud under ved
    """,
    "nb": """
    av at de den der det eller en er et etter for fra har i ikke med men og om over på samt seg \
    sin skal som til under ut ved
    """,
  ]
}
