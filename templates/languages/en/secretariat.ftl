### Pages of the secretariat: the ledger, one reply, dates, reminders, letters; and the days that documents are asked for.

## Days that are typed

day-hint = For example 2005-03-15 or 15.3.2005
day-wrong = Write the day, month and year so that they cannot be mistaken, for example 2005-03-15 or 15.3.2005
document-day = As at
document-csv = Download as a table (CSV)

## Ledger

ledger-title = Replies: { $questionnaire }
ledger-due = Replies are due on { $date }
ledger-status-as-at = Status of States as at { $date }
ledger-rate = Response rate
ledger-no-rate = No parties
ledger-rate-of =
    { $count ->
        [one] { $replied } of { $count } party
       *[other] { $replied } of { $count } parties
    }
ledger-signatories = Signatories that replied
ledger-others = Others that replied
ledger-replies = Replies in all
ledger-of-asked =
    { $count ->
        [one] of { $count } invited
       *[other] of { $count } invited
    }
ledger-documents = Data and reports
ledger-answers-file = Answers (CSV)
ledger-tabulation-file = Counts (CSV)
ledger-report = Report as at { $date }
ledger-filters = Choose replies
ledger-questionnaire = Questionnaire
ledger-region = Regional group
ledger-all-regions = All regional groups
ledger-status = Status
ledger-all-statuses = Any status
ledger-as-at = Status as at
ledger-today = Today, { $date }
ledger-cut-off = Cut-off, { $date }
ledger-other-day = { $date }
ledger-stage = Stage
ledger-all-stages = All stages
ledger-order = Order
ledger-by-region = By regional group
ledger-by-name = By name
ledger-name = Name of the State
ledger-show = Show
ledger-stages = Replies by stage
ledger-shown =
    { $count ->
        [one] { $count } reply listed
       *[other] { $count } replies listed
    }
ledger-all = List all replies
ledger-nothing = No reply meets all these conditions. Change one of them, or list all replies.
ledger-caption = Replies by State
ledger-head-state = State
ledger-head-status = Status
ledger-head-stage = Stage
ledger-head-sent = Last sent
ledger-head-against = Against the due date
ledger-head-due = Due
ledger-head-saved = Last saved
ledger-head-opened = Opened
ledger-head-invited = Invited
ledger-on-time = On time
ledger-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
ledger-days-past =
    { $count ->
        [one] Due { $count } day ago
       *[other] Due { $count } days ago
    }
ledger-back = All replies

## One State's reply

officer-reply-returned-on = Returned for correction
officer-reply-declined-on = Declined
officer-reply-focal-points = Focal points
officer-reply-no-focal-point = Nobody is named as focal point, so no letter can be written.
officer-reply-submissions = What was sent
officer-reply-nothing-sent = Nothing has been sent yet. What the State has saved is its own until it sends it, and is not shown here.
officer-reply-channel = Channel
channel-web = On this site
channel-document = As a document
channel-keyed-in = On paper, entered by the secretariat
officer-reply-answers = Answers of { $reference }
officer-reply-letters = Letters to the State
officer-reply-return = Return the reply for correction
officer-reply-return-text = The focal points can then change the answers and send them again. Until they do, what was sent goes on counting.
officer-reply-note = What is to be corrected
officer-reply-note-hint = The focal points read this above their task list, as you write it here.
officer-reply-note-missing = Enter what is to be corrected
officer-reply-note-long = Shorten the note to 4,000 characters at most
officer-reply-return-button = Return the reply
officer-reply-returned = The reply has been returned for correction.

## Dates

cycle-title = Dates
cycle-text = States reply between the opening and the due date. A late reply is always taken.
cycle-opens = Opens on
cycle-opens-hint = States can answer from this day.
cycle-due = Replies are due on
cycle-due-hint = Reminders count from this day.
cycle-cut-off = Cut-off
cycle-cut-off-hint = A later reply goes into the next update of the reports.
cycle-stands = Now: { $date }.
cycle-save = Save the dates
cycle-saved = The dates have been saved.
cycle-day-missing = { $field }: enter a day
cycle-day-wrong = { $field }: write the day, month and year so that they cannot be mistaken, for example 2005-03-15 or 15.3.2005
cycle-due-too-early = Enter a due date after the opening
cycle-cut-off-too-early = Enter a cut-off on the due date or after it
cycle-puts = Questionnaires
cycle-version = Version
cycle-invited = Invited
cycle-replied = Replied

## Reminders

reminders-title = Reminders
reminders-text = Focal points of States whose reply is not in are written to on the days of the schedule. The service does so by itself; here you see it beforehand and can do it at once. Nobody is written to twice for the same step.
reminders-day = As at
reminders-step = Step
reminders-no-step = None yet
reminders-as-at = as at { $date }
reminders-next = Next step
reminders-letters = Letters to be written
reminders-not-open = The cycle opens on { $date }. Nobody is written to before.
reminders-nothing = No letter is to be written as at this day.
reminders-planned = Letters to be written
reminders-write =
    { $count ->
        [one] Write { $count } letter
       *[other] Write { $count } letters
    }
reminders-only-today = This is a preview for another day. Letters can be written for today only.
reminders-language = Language
reminders-awaited = Replies awaited
reminders-reader = Focal point
reminders-why = Reason
reminders-unreachable = States that cannot be reached
reminders-unreachable-text = Their replies are awaited, and nobody is named as focal point.
reminders-skipped = Not written to
reminders-skipped-count =
    { $count ->
        [one] { $count } focal point whose reply is awaited
       *[other] { $count } focal points whose replies are awaited
    }
reminders-no-step-come = No step of the schedule has come
reminders-written-on = Was written to on { $date }
reminders-written =
    { $count ->
        [one] { $count } letter has been written.
       *[other] { $count } letters have been written.
    }
reminders-see-letters = See the letters
step-before =
    { $count ->
        [one] { $count } day before the due date
       *[other] { $count } days before the due date
    }
step-after =
    { $count ->
        [one] { $count } day after the due date
       *[other] { $count } days after the due date
    }

## Letters

letters-title = Letters
letters-text = Every letter that the service wrote, the latest first, and what became of it.
letters-empty = No letter has been written yet. Reminders, receipts and links to sign in will be listed here.
letters-reminders = See whom the next reminders go to
letters-back = All letters
letters-head-letter = Letter
letters-head-written = Written
letters-head-state = State
letters-head-to = To
letters-head-delivery = Delivery
letters-head-attempts = Attempts
letters-from = From
letters-sent-at = Sent
letters-reminder = Reminder
letters-reminder-of = Reminder, { $step }
letters-sign-in = Link to sign in
letters-receipt = Receipt of a reply
letters-waiting = Waiting to be sent
letters-sent = Sent
letters-dropped = No longer due
letters-failed = Given up
letters-download = Download the letter
letters-link-hidden = The link that signs its reader in is left out here.
letters-not-here = The words of this letter are not kept here: it has not been sent, or it left by a mail server.

## The report

report-download = Download the report as a file
