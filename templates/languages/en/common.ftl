### Words that pages, letters and documents share: regional groups, instruments, status, stages, answers.

## The programme

product-name = Verbale

# Stands on every page whose answers are not those of States.
demonstration = Demonstration: invented answers

## Regional groups, as in the annexes of United Nations reports

region-africa = Africa
region-latin-america-and-the-caribbean = Latin America and the Caribbean
region-asia-and-the-pacific = Asia and the Pacific
region-western-europe-and-others = Western Europe and others
region-eastern-europe = Eastern Europe

## Instruments: the full titles of the authentic texts, and the short names of United Nations reports

instrument-convention = United Nations Convention against Transnational Organized Crime
instrument-trafficking = Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
instrument-migrants = Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
instrument-firearms = Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
instrument-convention-short = Organized Crime Convention
instrument-trafficking-short = Trafficking in Persons Protocol
instrument-migrants-short = Migrants Protocol
instrument-firearms-short = Firearms Protocol

## What a State, or a regional organization, is to an instrument

status-party = Party
status-signatory = Signatory
status-neither = Neither party nor signatory

## What it does with the depositary

action-signature = Signature
action-ratification = Ratification
action-acceptance = Acceptance
action-approval = Approval
action-accession = Accession
action-succession = Succession
action-withdrawal = Denunciation

## Where a reply stands

stage-invited = Invited
stage-opened = Opened
stage-in-progress = In progress
stage-filled-in = Filled in, not submitted
stage-submitted = Submitted
stage-returned = Returned for correction
stage-revised = Revised
stage-declined = Declined

## What stands in place of an answer. Four different things

answer-unknown = Does not know

# An answer was given, and this reader may not see it.
answer-withheld = Withheld

# The question was asked, and nothing stands there.
answer-not-answered = Not answered

# The other answers rule the question out.
answer-not-asked = Not asked
