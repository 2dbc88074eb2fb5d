### The analytical report: what States replied to a questionnaire, in sentences made by rules.
###
### $status is party, signatory or neither; $base is replied (all that replied) or asked (those to whom the question was put).
### Figures that lead to what they rest on come as words, beside the number that chooses the plural.

## Masthead

report-title =
    { $instrument ->
        [convention] Implementation of the United Nations Convention against Transnational Organized Crime: information received from States
        [trafficking] Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime: information received from States
        [migrants] Implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime: information received from States
       *[firearms] Implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime: information received from States
    }
report-subtitle = Analytical report of the Secretariat
report-session =
    { $number ->
        [1] First session
        [2] Second session
        [3] Third session
        [4] Fourth session
       *[other] Session { $number }
    }
report-session-days = Vienna, { $first }–{ $last } { $month } { $year }

# Lines of the masthead. Arabic, Chinese and Russian documents have them in English.
report-distribution = Distr.: General
report-language = English
report-original = Original: English

## Headings

report-part =
    { $number ->
        [1] I. { $title }
        [2] II. { $title }
        [3] III. { $title }
       *[other] IV. { $title }
    }
report-section =
    { $number ->
        [1] A. { $title }
        [2] B. { $title }
        [3] C. { $title }
        [4] D. { $title }
        [5] E. { $title }
       *[other] F. { $title }
    }
report-introduction = Introduction
report-analysis = Analysis of the laws and measures reported
report-needs = Difficulties reported and technical assistance needed
report-difficulties = Difficulties met
report-assistance = Technical assistance needed
report-other = Other information
report-conclusions = Conclusions
report-annex-replies = Annex I. Replies received
report-annex-awaited = Annex II. Parties from which no reply had been received

## Introduction

report-mandate =
    { $instrument ->
        [convention] Under article 32 of the United Nations Convention against Transnational Organized Crime, the Conference of the Parties promotes and reviews the implementation of the Convention. To that end it acquires knowledge of the measures that States parties take and of the difficulties that they meet, and each State party provides it with information on its programmes, plans and practices and on its legislative and administrative measures.
       *[other] Under article 32 of the United Nations Convention against Transnational Organized Crime, which applies to the Protocol mutatis mutandis, the Conference of the Parties promotes and reviews the implementation of the Protocol. To that end it acquires knowledge of the measures that States parties take and of the difficulties that they meet, and each State party provides it with information on its programmes, plans and practices and on its legislative and administrative measures.
    }
report-adopted-by-decision =
    { $instrument ->
        [convention] The Secretariat drafted a questionnaire on the Convention, which the Conference adopted as amended, and now reports on the replies (decision { $decision } of the Conference).
       *[other] The Secretariat drafted a questionnaire on the Protocol, which the Conference adopted as amended, and now reports on the replies (decision { $decision } of the Conference).
    }
report-adopted =
    { $instrument ->
        [convention] The Secretariat drafted a questionnaire on the Convention, which the Conference adopted, and now reports on the replies.
       *[other] The Secretariat drafted a questionnaire on the Protocol, which the Conference adopted, and now reports on the replies.
    }
report-drafted =
    { $instrument ->
        [convention] The Secretariat drafted a questionnaire on the Convention and now reports on the replies.
       *[other] The Secretariat drafted a questionnaire on the Protocol and now reports on the replies.
    }
report-method =
    { $instrument ->
        [convention] The questionnaire was sent on { $opens } to the States parties and signatories to the Convention, which were asked to reply by { $due }. This report takes account of the replies received by { $date }. Where a State has replied more than once, its latest reply by that date counts. Later replies will be reflected in a revised report.
       *[other] The questionnaire was sent on { $opens } to the States parties and signatories to the Protocol, which were asked to reply by { $due }. This report takes account of the replies received by { $date }. Where a State has replied more than once, its latest reply by that date counts. Later replies will be reflected in a revised report.
    }
report-replies =
    { $count ->
        [one] By { $date }, the Secretariat had received { $figure } reply: { $clauses }.
       *[other] By { $date }, the Secretariat had received { $figure } replies: { $clauses }.
    }
report-replies-parties-percent =
    { $count ->
        [one] { $replied } of the { $parties } party ({ $percent })
       *[other] { $replied } of the { $parties } parties ({ $percent })
    }
report-replies-parties =
    { $count ->
        [one] { $replied } of the { $parties } party
       *[other] { $replied } of the { $parties } parties
    }
report-replies-signatories =
    { $count ->
        [one] { $figure } of the signatories
       *[other] { $figure } of the signatories
    }
report-replies-others =
    { $count ->
        [one] { $figure } State that is neither party nor signatory
       *[other] { $figure } States that are neither party nor signatory
    }
report-caveat = This report rests only on what States said in their replies; the Secretariat has not verified it and makes no judgement on any State. A question that was left blank is not a “no”. Nothing is presumed of parties that did not reply.
report-reading = Figures for parties, for signatories and for other States are given separately. States are named in alphabetical order; parties stand without a mark, { $signatory } marks a signatory, { $neither } a State that is neither party nor signatory. “State” includes regional economic integration organizations. Percentages are given of ten replies or more.

## Groups of States

report-group =
    { $status ->
        [party] Parties
        [signatory] Signatories
       *[neither] Neither parties nor signatories
    }
report-all-states = All States

# Stands in the sentences below as $who.
report-who =
    { $status ->
        [party] { $base ->
            [asked] the parties that were asked
           *[replied] the parties that replied
        }
        [signatory] { $base ->
            [asked] the signatories that were asked
           *[replied] the signatories that replied
        }
       *[neither] { $base ->
            [asked] the other States that were asked
           *[replied] the other States that replied
        }
    }
report-mark-signatory = *
report-mark-neither = **

## Questions and answers

report-question = Question { $id }: { $question }
report-question-article = Question { $id } ({ $articles }): { $question }
report-question-name = { $id } ({ $articles })
report-articles =
    { $count ->
        [one] article { $articles }
       *[other] articles { $articles }
    }
report-article-of-convention = { $article } of the Convention
report-quoted = “{ $text }”

# The largest group, in words; $detail is report-detail. $rest is the figure of $others, the States outside the group.
report-answered =
    { $share ->
        [none] None of { $who } ({ $detail }) answered { $answer }.
        [only-one] One of { $who } ({ $detail }) answered { $answer }.
        [a-few] A few of { $who } ({ $detail }) answered { $answer }.
        [some] Some of { $who } ({ $detail }) answered { $answer }.
        [half] Half of { $who } ({ $detail }) answered { $answer }.
        [most] Most of { $who } ({ $detail }) answered { $answer }.
        [all-but-one] All but one of { $who } ({ $detail }) answered { $answer }.
        [all-but] { $others ->
            [one] All but { $rest } of { $who } ({ $detail }) answered { $answer }.
           *[other] All but { $rest } of { $who } ({ $detail }) answered { $answer }.
        }
       *[all] All of { $who } ({ $detail }) answered { $answer }.
    }
report-detail = { $count } of { $total }
report-detail-percent = { $count } of { $total }, or { $percent }

# What the others answered; the clauses are those below, put together as a list.
report-rest =
    { $kind ->
        [none] In all, { $clauses }.
        [several] In addition, { $clauses }.
       *[others] Of the others, { $clauses }.
    }
report-among = Of { $who } ({ $total }), { $clauses }.
report-clause-answer =
    { $count ->
        [one] { $figure } answered { $answer }
       *[other] { $figure } answered { $answer }
    }
report-clause-given =
    { $count ->
        [one] { $figure } gave an answer
       *[other] { $figure } gave an answer
    }
report-clause-unknown =
    { $count ->
        [one] { $figure } does not know
       *[other] { $figure } do not know
    }
report-clause-withheld =
    { $count ->
        [one] { $figure } gave an answer that is withheld
       *[other] { $figure } gave answers that are withheld
    }
report-clause-not-answered =
    { $count ->
        [one] { $figure } did not answer
       *[other] { $figure } did not answer
    }
report-clause-difficulty =
    { $count ->
        [one] { $figure } reported difficulties with at least one article
       *[other] { $figure } reported difficulties with at least one article
    }
report-clause-no-difficulty =
    { $count ->
        [one] { $figure } reported that there were none
       *[other] { $figure } reported that there were none
    }
report-clause-assistance =
    { $count ->
        [one] { $figure } named assistance needed for at least one article
       *[other] { $figure } named assistance needed for at least one article
    }
report-clause-no-assistance =
    { $count ->
        [one] { $figure } reported that none was needed
       *[other] { $figure } reported that none was needed
    }
report-matrix-answered =
    { $count ->
        [one] { $figure } ticked at least one answer
       *[other] { $figure } ticked at least one answer
    }
report-matrix-none =
    { $count ->
        [one] { $figure } ticked none
       *[other] { $figure } ticked none
    }

# The only State of its group that was asked.
report-single =
    { $status ->
        [party] { $base ->
            [asked] The one party that was asked: { $answer }.
           *[replied] The one party that replied: { $answer }.
        }
        [signatory] { $base ->
            [asked] The one signatory that was asked: { $answer }.
           *[replied] The one signatory that replied: { $answer }.
        }
       *[neither] { $base ->
            [asked] The one other State that was asked: { $answer }.
           *[replied] The one other State that replied: { $answer }.
        }
    }
report-put = Only States whose earlier answers called for this question were asked: { $clauses }.
report-put-nobody = No State’s earlier answers called for this question.
report-put-group =
    { $status ->
        [party] { $figure } of the { $total } parties that replied
        [signatory] { $figure } of the { $total } signatories that replied
       *[neither] { $figure } of the { $total } other States that replied
    }

# The minority by name.
report-named = Answered { $answer }: { $names }.
report-named-note = The States that answered { $answer } are named in a note.
report-note = { $names }.

## What stands behind an answer

report-reasons =
    { $count ->
        [one] { $figure } State gave its reasons (parties: { $parties }).
       *[other] { $figure } States gave their reasons (parties: { $parties }).
    }
report-particulars =
    { $count ->
        [one] { $figure } State gave particulars (parties: { $parties }).
       *[other] { $figure } States gave particulars (parties: { $parties }).
    }
report-cited =
    { $count ->
        [one] { $entries ->
            [one] { $figure } State cited { $total } law or other provision (parties: { $parties }).
           *[other] { $figure } State cited { $total } laws or other provisions (parties: { $parties }).
        }
       *[other] { $entries ->
            [one] { $figure } States cited { $total } law or other provision (parties: { $parties }).
           *[other] { $figure } States cited { $total } laws or other provisions (parties: { $parties }).
        }
    }
report-entries =
    { $count ->
        [one] { $entries ->
            [one] { $figure } State made { $total } entry (parties: { $parties }).
           *[other] { $figure } State made { $total } entries (parties: { $parties }).
        }
       *[other] { $entries ->
            [one] { $figure } States made { $total } entry (parties: { $parties }).
           *[other] { $figure } States made { $total } entries in all (parties: { $parties }).
        }
    }
report-planned =
    { $count ->
        [one] { $figure } State reported a law in preparation (parties: { $parties }):
       *[other] { $figure } States reported laws in preparation (parties: { $parties }):
    }
report-plan = { $state }: { $plan }
report-plan-dated = { $state }: { $plan } (expected: { $date })
report-plan-date = { $state }: expected { $date }

## Difficulties and needs

report-top-articles = The articles that parties named most often were the following: { $list }.
report-top-kinds = The kinds that parties named most often were the following: { $list }.
report-item-count = { $name } ({ $figure })

## Conclusions

report-conclusion-replies = Replies were received from { $clauses }.
report-conclusion-awaited =
    { $count ->
        [one] The Conference may wish to invite the { $figure } party that has not replied to do so, and the Secretariat to revise this report accordingly.
       *[other] The Conference may wish to invite the { $figure } parties that have not replied to do so, and the Secretariat to revise this report accordingly.
    }
report-conclusion-measures = Of the { $total } questions on measures that the instrument calls for, there were { $figure } to which most of the parties that answered reported such measures.
report-conclusion-fewer = Fewer than half of the parties that answered did so for the following: { $list }. The Conference may wish to consider how to encourage further measures in these areas.
report-conclusion-planned =
    { $count ->
        [one] { $figure } State has laws in preparation (parties: { $parties }). The Conference may wish to invite it to report on their adoption.
       *[other] { $figure } States have laws in preparation (parties: { $parties }). The Conference may wish to invite them to report on their adoption.
    }
report-conclusion-needs = The technical assistance that parties named most often was the following: { $list }. The Conference may wish to take these needs into account in its decisions on technical assistance.

## Tables, charts and annexes

report-table = Table { $number }. { $title }
report-figure = Figure { $number }. { $title }
report-table-replies = Replies by regional group and status
report-table-question = Question { $id }: answers by regional group
report-figure-question = Question { $id }: answers
report-table-articles = Question { $id }: answers by article and kind
report-table-kinds = Question { $id }: parties by kind and regional group
report-table-replied = States that replied
report-table-awaited = Parties from which no reply had been received
report-table-many = More than one answer was possible.
report-head-region = Regional group
report-head-parties = Parties
report-head-parties-replied = Parties that replied
report-head-signatories-replied = Signatories that replied
report-head-others-replied = Others that replied
report-head-replies = Replies
report-head-answer = Answer
report-head-article = Article
report-head-kind = Kind
report-head-state = State or organization
report-head-status = Status
report-head-received = Date of reply
report-head-language = Language
report-head-names = States and organizations
report-all-regions = All regions
report-given = Answered
report-legend-other = Another answer
report-legend-none = No answer, not known or withheld
report-legend-chosen = { $group } that gave this answer
report-legend-not-chosen = { $group } that gave another answer
report-none-awaited = All parties had replied.

# The language of a reply.
report-language-name =
    { $language ->
        [ar] Arabic
        [en] English
        [es] Spanish
        [fr] French
        [ru] Russian
       *[zh] Chinese
    }

## What figures rest on

report-filter = { $group }: { $what }.
report-filter-replies = replies received
report-filter-asked = replies of those to which the question was put
report-filter-answers = all answers
report-filter-given = answers given
report-filter-planned = answers on laws in preparation
report-filter-register = the register of treaty actions
report-filter-awaited = the register of treaty actions, without those that had replied
