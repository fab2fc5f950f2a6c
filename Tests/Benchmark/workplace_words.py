"""Words of the workplace, by their part in a line: the common core of a generated canon."""

VERBS = """
    agree analyse answer approve arrange assess assign audit balance brief budget build
    calculate check choose clarify clear close coach collect compare complete conduct confirm
    connect control coordinate correct decide define deliver design develop document draft
    estimate evaluate explain follow forecast gather guide handle improve inspect install
    introduce investigate lead maintain manage measure mentor monitor negotiate observe operate
    order organise own plan prepare present prevent process procure protect publish question
    record recruit reduce release repair replace report represent research resolve review revise
    schedule select settle share simplify solve supervise supply support teach test track train
    translate update validate verify write
""".split()

NOUNS = """
    account action agreement answer applicant approval asset assumption audit backlog balance
    batch bid board brand budget calendar campaign candidate capacity case category certificate
    change channel claim client code colleague committee complaint component condition contract
    control conversation cost course culture customer cycle data deadline decision defect
    delivery demand department deviation discount document draft effort employee equipment error
    estimate event evidence exception expense experiment facility factory feature feedback
    figure file forecast framework function goal group guideline handover hazard holiday
    hypothesis improvement incident income indicator information inspection instruction insurance
    interface interview inventory investment invoice issue journey knowledge laboratory language
    law ledger lesson licence limit line loan machine maintenance margin market material measure
    meeting message method metric milestone model network notice objective office operation
    opportunity option order outcome outlet partner patent payment payroll pension performance
    permit pilot plan platform policy portfolio practice price principle priority problem
    procedure product programme project proposal prototype provider purchase quality quarter
    query question queue range rate reason receipt recipe recommendation record region release
    report request requirement resource response responsibility result revenue review risk
    roadmap route routine rule safety salary sale sample schedule scope section security segment
    service shift shipment site skill software source specification staff standard statement
    statute stock store strategy structure summary supplier survey system target task tax team
    technique template term test theory timetable tool trade training transaction transport
    trend trial update user value variance vehicle vendor version visit warehouse warranty waste
    workflow workload workshop
""".split()

ADJECTIVES = """
    accurate agreed annual available careful central clear common complete complex critical
    current daily difficult digital direct early effective external final financial formal
    foreign full global honest important internal joint large late legal local long main medical
    monthly national new open operational physical practical precise public quarterly reliable
    safe senior short simple social statistical steady technical timely unusual urgent weekly
""".split()

# What people type with signs and digits in it.
TECHNICAL_NOUNS = ["C#", "C++", ".NET", "CI/CD", "R&D", "ISO-9001", "node.js", "A/B", "24/7", "e-mail"]

# The last word of a role's name.
JOBS = """
    accountant administrator adviser agent analyst architect assistant auditor buyer chemist
    clerk consultant controller coordinator designer developer dispatcher editor engineer
    inspector instructor investigator lawyer librarian manager mechanic nurse officer operator
    planner programmer recruiter representative researcher scientist specialist strategist
    supervisor surveyor technician translator trainer writer
""".split()

# Before a role's field: how it differs from its neighbours.
MODIFIERS = """
    advanced applied central commercial corporate digital field global group industrial internal
    international online private public regional retail strategic technical wholesale
""".split()

# Between the words of a line.
JOINTS = [
    *("of the", "for the", "with the", "in the", "from each", "and the", "to the", "by the"),
    *("before", "after each", "against the", "without a", "on the", "and", "and", "or", "for"),
    *("so that", "until the", "across all", "between", "of", "in", "with", "into a", "as well as"),
]

OPENINGS = ["", "", "", "Independently ", "With others, ", "Every month, ", "Where asked, "]
