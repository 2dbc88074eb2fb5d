### Letters that the service writes: reminders, links to sign in, receipts. Read by officials; plain text and HTML say the same.

## Frame

# The sender's name, where the settings give none.
letter-from = Secretariat of the Conference of the Parties
letter-salutation = Madam, Sir,
letter-signature = Secretariat of the Conference of the Parties

# A name or a date that the letter is about.
letter-fact = { $label }: { $value }

# Stands on the line above a link.
letter-link = { $label }:
letter-state = State or organization
letter-attention = For the attention of
letter-due = Due date
letter-questionnaire = Questionnaire on the implementation of
letter-reference = Reference
letter-received = Received
letter-digest = Digest (SHA-256)
letter-session = { $number ->
    [1] First session
    [2] Second session
    [3] Third session
    [4] Fourth session
    [5] Fifth session
    [6] Sixth session
    [7] Seventh session
    [8] Eighth session
    [9] Ninth session
    [10] Tenth session
    [11] Eleventh session
    [12] Twelfth session
   *[other] Session { $number }
}

## Sign-in, in every letter that has a link for its reader

letter-link-once = The link above signs you in once, within 24 hours. Another can be had at any time by entering your e-mail address here

## Reminder

letter-reminder-subject = { $session }: replies due on { $date } ({ $state })
letter-reminder-subject-overdue = { $session }: replies were due on { $date } ({ $state })
letter-reminder-text = The secretariat of the Conference of the Parties has the honour to recall that replies to the questionnaires put by the Conference are due on { $date }.
letter-reminder-text-overdue = The secretariat of the Conference of the Parties has the honour to recall that replies to the questionnaires put by the Conference were due on { $date }. A reply remains most welcome.
letter-reminder-cut-off = The reports to the Conference will take account of replies received by { $date }.
letter-reminder-update = Replies received now will go into the next update of the reports.
letter-reminder-open = Replies awaited
letter-reminder-sent = Replies received, with thanks
letter-reminder-invited = Not yet opened
letter-reminder-opened = Opened, no answer saved yet
letter-reminder-in-progress = In progress
letter-reminder-saved = In progress, last saved on { $date }
letter-reminder-filled-in = Filled in, not yet sent
letter-reminder-returned = Returned for correction on { $date }
letter-reminder-own-due = { $note }; due on { $date }
letter-reminder-sent-on = Sent on { $date }
letter-reminder-kept = Answers that have been saved are kept, and the reply can be continued at any time.
letter-reminder-button = Go to the reply
letter-reminder-disregard = If the reply has been sent in the meantime, please disregard this letter.
letter-reminder-help = For any question, or if somebody else is now the focal point, please answer this letter.

## Link to sign in, asked for by its reader

letter-sign-in-subject = Your link to sign in
letter-sign-in-text = On { $moment }, a link to sign in to the questionnaires of the Conference was requested for this address.
letter-sign-in-button = Sign in
letter-sign-in-disregard = If you did not request it, please disregard this letter: without the link, nobody can sign in.

## Receipt of a submission

letter-receipt-subject = Receipt: reply { $reference }
letter-receipt-text = The secretariat of the Conference of the Parties has the honour to acknowledge, with thanks, receipt of the reply named above.
letter-receipt-digest = The digest identifies the reply as it was sent: if a single character of it were changed, the digest would be another one.
letter-receipt-keep = Please keep this letter as proof of submission.
letter-receipt-link = The reply can be read here
