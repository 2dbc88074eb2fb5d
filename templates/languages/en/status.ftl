### Status of ratifications: the document that shows what States are to the instruments at a date.

status-title = Status of ratifications of the United Nations Convention against Transnational Organized Crime and the Protocols thereto as at { $date }
status-summary = A. Summary of signatures and ratifications
status-summary-caption = Signatures, parties and entry into force
status-by-region = B. Ratifications by region

# Stands above the tables of the five regional groups.
status-by-region-intro = Each date is that of the deposit of the instrument of ratification, acceptance, approval or accession.

# Stands in place of those tables while nobody has deposited.
status-none = No State had expressed its consent to be bound by { $date }.
status-instrument = Instrument
status-signatures = Signatures
status-parties = Parties
status-by-accession = Of which by accession
status-entry-into-force = Entry into force
status-not-in-force = Not in force
status-state = State or organization
status-region = Regional group
status-regional-total = Regional total
status-all-regions = All regions
status-total = Total
status-trace = Signatures of the four instruments, and deposits with the depositary, up to { $date }, as the register has them.

# A line below a table that explains one of the marks in it.
status-note = { $mark } { $meaning }.
status-note-force = An instrument enters into force on the ninetieth day after the fortieth deposit. The deposit of a regional economic integration organization does not count, and a Protocol does not enter into force before the Convention.
status-note-signatures = Signatures are those of all that have signed, parties included.
status-note-renamed = { $mark } On { $date }, the Federal Republic of Yugoslavia changed its name to Serbia and Montenegro.

# Marks at dates and names, as the depositary writes them.
status-mark-accession = a
status-mark-acceptance = A
status-mark-approval = AA
status-mark-succession = d
status-mark-renamed = b
