### Words of the site: what stands around every page, signing in, errors, the focal point's pages.

## Around every page

conference-name = Conference of the Parties to the United Nations Convention against Transnational Organized Crime
conference-session-2 = Second session, Vienna, 10–21 October 2005
service-name = Questionnaires on implementation
skip-to-content = Skip to the content
languages-label = Languages
trail-label = Where you are
help-link = Help
sign-out = Sign out
nav-label = Secretariat
nav-ledger = Replies
nav-reminders = Reminders
nav-letters = Letters
nav-cycle = Dates
footer-text = Secretariat of the Conference of the Parties
back-home = Back to the start page
error-prefix = Error:
errors-title = There is a problem

## Start page

home-title = Questionnaires to States on the implementation of the Convention and its Protocols
home-lead = The Conference of the Parties asks States how they apply the Convention and its Protocols, what difficulties they meet and what assistance they need.
home-text = Focal points of States answer here, alone or together with colleagues, in any of the six official languages. Every answer is kept as soon as it is saved.
home-sign-in = Sign in
home-public-title = Open to everybody
home-status = Status of ratifications
home-state-title = Questionnaires that are asked
home-state-empty = No questionnaire is asked of you at present. When the secretariat opens one, it will be listed here and you will receive a letter.
home-state-due = due on { $date }

## Signing in

sign-in-ask-title = Get a link to sign in
sign-in-ask-text = There is no password. Enter your e-mail address, and you will receive a letter with a link that signs you in.
sign-in-email = E-mail address
sign-in-email-wrong = Enter an e-mail address with a name, an @ and a domain, such as name@ministry.example
sign-in-ask-button = Send the link
sign-in-asked-title = See your mail
sign-in-asked-text = If this address belongs to a focal point or an officer, a letter is on its way to it:
sign-in-asked-next = The link in it is good for 24 hours, once. If nothing has come after a few minutes, look among unwanted mail, or write to the secretariat.
sign-in-link-title = Sign in
sign-in-link-text = This link is for { $name }.
sign-in-button = Sign in
sign-in-link-hint = The link is used up by the button, not by opening this page.
sign-in-spent-title = This link is no longer good
sign-in-spent-text = A link signs in once and within 24 hours. Nothing that was saved is lost: get a new link and go on where you stopped.

## Help

help-title = Help
help-saving-title = Is what I write kept?
help-saving-text = Yes. Every page is kept as soon as you press “Save and continue”. You can stop at any time, come back with a new link, and go on. Nothing is sent to the secretariat before you send the whole reply.
help-colleagues-title = Can several people answer?
help-colleagues-text = Yes. If two people write an answer to the same question, neither text is overwritten: the second one to save sees both and chooses.
help-sending-title = What happens when the reply is sent?
help-sending-text = A numbered copy is frozen. You receive a reference and a digest by which anybody can prove what was sent, and a letter with both.
help-link-lost-title = I have lost the link.
help-link-lost-text = Enter your e-mail address on the page for signing in, and you will receive another one.
help-write-to-title = Whom can I write to?
help-write-to-text = Answer any letter of the secretariat: the answer reaches the officer in charge.

## Errors

error-not-found-title = This page does not exist
error-not-found-text = The address may be mistyped, or the page may not be yours to see.
error-forbidden-title = This form is not one of ours
error-forbidden-text = The request did not come from a page of this site that is still open. Nothing was changed. Go back, load the page again and repeat the step.
error-bad-title = This request cannot be read
error-bad-text = Nothing was changed. Go back, load the page again and repeat the step.
error-not-text-title = This is not text
error-not-text-text = What was sent contains bytes that are not text in UTF-8. Nothing was changed. Go back, type or paste the text again and save.
error-unknown-item-title = This form has a question that does not exist
error-unknown-item-text = What was sent contains an answer to a question that is not on this page. Nothing was changed. Load the page again and repeat the step.
error-too-large-title = This is too large
error-too-large-text = A file can have at most 20 megabytes, and the text of a page 1 megabyte. Nothing was changed. Go back and send less.
error-sign-in-title = Sign in to see this page
error-sign-in-text = This page is for focal points and officers who are signed in. If your session has ended, nothing that was saved is lost.
error-not-open-title = The questionnaire has not opened yet
error-not-open-text = You will receive a letter on the day on which it opens.
error-already-sent-title = The reply has been sent
error-already-sent-text = It can no longer be changed. If something has to be corrected, write to the secretariat, which can return it to you.
error-declined-title = The State has declined to reply
error-declined-text = The questionnaire can be taken up again from its task list.
error-not-sent-title = The reply has not been sent
error-not-sent-text = Only a reply that has been sent can be returned.
error-unavailable-title = The service is busy
error-unavailable-text = Nothing that was saved is lost. Wait a minute and load the page again.
error-internal-title = Something went wrong on our side
error-internal-text = Nothing that was saved is lost. Try again; if it happens again, write to the secretariat and give this number.
error-reference = Number:

## Task list

task-list-title = Your reply
task-list-back = All sections
task-list-about = What this questionnaire is for
task-list-due = Reply due
task-list-due-today = today
task-list-due-in =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
task-list-due-past =
    { $count ->
        [one] { $count } day ago; a late reply is still welcome
       *[other] { $count } days ago; a late reply is still welcome
    }
task-list-answered = Answered
task-list-missing =
    { $count ->
        [one] { $count } required answer is missing
       *[other] { $count } required answers are missing
    }
task-list-saved = Last saved
task-list-sent = The reply has been sent
task-list-sent-text = It was sent on { $date }. It can be read here; it can no longer be changed.
task-list-receipt = See the receipt
task-list-returned = The secretariat has returned the reply for correction
task-list-returned-text = It was returned on { $date } with this note. Until you send it again, what was sent before goes on counting.
task-list-declined = The State has declined to reply
task-list-declined-text = This was stated on { $date }, for this reason:
task-list-take-up = Take the questionnaire up again
task-list-check = Check and send the reply
task-list-read = Read the whole reply
task-list-decline = The State will not reply
task-answered = { $answered } of { $asked } answered
task-not-started = Not yet started
task-in-progress = In progress
task-completed = Completed
task-problem = There is a problem
task-nothing-asked = Nothing asked

## Question pages

question-asks = What the article asks
question-article = Article { $article }
question-articles = Articles { $articles }
question-save = Save and continue
question-section = See the whole section
question-not-asked = After the other answers, this question does not apply. What stands here is kept and not counted.
question-closed = This reply can be read; it can no longer be changed.
question-closed-error = The reply has been sent or declined in the meantime. What you typed stands below and was not saved: copy it before you leave the page.
saved-at = Saved on { $time }
field-optional = (optional)
choice-or = or
answer-do-not-know = Do not know
answer-clear = Clear this answer
remove = Remove
list-row = Row { $number }
list-add = Add another row
file-kinds = PDF, Word, OpenDocument, plain text, PNG or JPEG, up to 20 megabytes each.
fault-option = This answer is not among the options: choose again.
fault-exclusive = “None” or “Do not know” goes with no other answer: untick one or the other.
fault-only-one = Only one answer is possible here.
fault-date = Write the date with its year so that day and month cannot be mistaken, for example 2005-03-15, 15.3.2005 or 2005.
fault-number = Write a whole number in digits.
fault-address = Write the address in full, starting with https:// or http://
fault-too-long =
    { $count ->
        [one] This text is { $count } character longer than expected. It is kept.
       *[other] This text is { $count } characters longer than expected. It is kept.
    }
fault-file = This file cannot be read: choose it again.
fault-file-type = “{ $name }” is not a PDF, Word, OpenDocument or plain text file, nor a PNG or JPEG picture. It was not kept; everything else on the page was.
missing-answer = An answer is required.
conflict-error = { $name } has written another answer in the meantime. Both texts stand below.
conflict-yours = Your answer
conflict-not-saved = not saved yet
conflict-theirs = Answer of { $name }
conflict-hint = Your answer stands in the form below. Change it as you wish; if you save now, it takes the place of the other one, which stays in the history.
conflict-secretariat = the secretariat
kept-title = Your text is kept on this page
kept-text = Your session has ended, so the page could not be saved. What you typed is on this page: do not close it. Get a new link and sign in with it in another tab.
kept-then = Then come back to this tab and save.
kept-confirm = The page had been open since before you last signed in. Confirm that you want to save what you typed.
kept-files = Files cannot be kept in this way: choose them again after saving.
kept-save = Save what I typed
kept-see = See what I typed

## Check pages

section-question = Have you completed this section?
section-hint = Everything is kept either way.
section-yes = Yes, it is completed
section-no = No, I will come back later
section-continue = Continue
check-title = Check the reply
check-back = Back to the whole reply
check-not-provided = Not provided
check-missing = Not provided yet; required
check-change = Change
check-incomplete =
    { $count ->
        [one] { $count } answer is missing or cannot be read before the reply can be sent.
       *[other] { $count } answers are missing or cannot be read before the reply can be sent.
    }
check-see-missing = See which
check-send = Continue to sending

## Sending

send-title = Send the reply
send-blocked =
    { $count ->
        [one] Before the reply can be sent, this answer is needed:
       *[other] Before the reply can be sent, these { $count } answers are needed:
    }
send-text = The reply is frozen as it stands and sent to the secretariat. You receive a reference and a digest as proof. After that it can be changed only if the secretariat returns it.
send-name = Full name of the person who certifies the reply
send-name-missing = Enter the name of the person who certifies the reply
send-function = Function
send-function-missing = Enter the function of the person who certifies the reply
send-certificate = I certify that this is the reply of { $state } and that I am authorized to send it.
send-certificate-missing = Tick the certificate
send-button = Send the reply of { $state }
sent-title = Receipt
sent-heading = The reply of { $state } has been sent
sent-reference = Reference
sent-at = Sent on
sent-in-time = Within the time allowed
sent-digest = Digest (SHA-256)
sent-certifier = Certified by
sent-download = Download what was sent
sent-download-hint = A table in CSV format. The digest above is that of exactly this file: whoever holds the file can compute it and compare.
sent-next-title = What happens next
sent-next-text = The receipt is on its way to you by letter. The secretariat reads the reply and may ask for clarification; the replies of all States go into the analytical report for the Conference.
sent-earlier = Sent before
sent-number = Copy No. { $number }

## Declining

decline-title = State that there will be no reply
decline-text = The secretariat will send no more reminders. What has been written is kept, and the questionnaire can be taken up again at any time.
decline-reason = Reason
decline-missing = Enter a reason
decline-button = Record that the State will not reply
