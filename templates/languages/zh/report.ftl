### The analytical report: what States replied to a questionnaire, in sentences made by rules.
###
### $status is party, signatory or neither; $base is replied (all that replied) or asked (those to whom the question was put).
### Figures that lead to what they rest on come as words, beside the number that chooses the plural.

## Masthead

report-title =
    { $instrument ->
        [convention] 《联合国打击跨国有组织犯罪公约》的实施情况：从各国收到的资料
        [trafficking] 《联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》的实施情况：从各国收到的资料
        [migrants] 《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》的实施情况：从各国收到的资料
       *[firearms] 《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》的实施情况：从各国收到的资料
    }
report-subtitle = 秘书处的分析报告
report-session =
    { $number ->
        [1] 第一届会议
        [2] 第二届会议
        [3] 第三届会议
        [4] 第四届会议
       *[other] 第{ $number }届会议
    }
report-session-days = { $year }年{ $month }{ $first }日至{ $last }日，维也纳

# Lines of the masthead. Arabic, Chinese and Russian documents have them in English.
report-distribution = Distr.: General
report-language = Chinese
report-original = Original: English

## Headings

report-part =
    { $number ->
        [1] 一、{ $title }
        [2] 二、{ $title }
        [3] 三、{ $title }
       *[other] 四、{ $title }
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
report-introduction = 导言
report-analysis = 所报告的立法和措施的分析
report-needs = 所报告的困难和所需要的技术援助
report-difficulties = 遇到的困难
report-assistance = 需要的技术援助
report-other = 其他资料
report-conclusions = 结论
report-annex-replies = 附件一：收到的答复
report-annex-awaited = 附件二：尚未答复的缔约方

## Introduction

report-mandate =
    { $instrument ->
        [convention] 根据《联合国打击跨国有组织犯罪公约》第三十二条，缔约方会议促进和审查《公约》的实施。为此，缔约方会议了解各缔约国采取的措施和遇到的困难，各缔约国则向其提供关于本国方案、计划和做法以及立法和行政措施的资料。
       *[other] 根据比照适用于《议定书》的《联合国打击跨国有组织犯罪公约》第三十二条，缔约方会议促进和审查《议定书》的实施。为此，缔约方会议了解各缔约国采取的措施和遇到的困难，各缔约国则向其提供关于本国方案、计划和做法以及立法和行政措施的资料。
    }
report-adopted-by-decision =
    { $instrument ->
        [convention] 秘书处起草了关于《公约》的调查表，缔约方会议通过了经修正的调查表；秘书处现就收到的答复提出报告（缔约方会议第{ $decision }号决定）。
       *[other] 秘书处起草了关于《议定书》的调查表，缔约方会议通过了经修正的调查表；秘书处现就收到的答复提出报告（缔约方会议第{ $decision }号决定）。
    }
report-adopted =
    { $instrument ->
        [convention] 秘书处起草了关于《公约》的调查表，缔约方会议通过了该调查表；秘书处现就收到的答复提出报告。
       *[other] 秘书处起草了关于《议定书》的调查表，缔约方会议通过了该调查表；秘书处现就收到的答复提出报告。
    }
report-drafted =
    { $instrument ->
        [convention] 秘书处起草了关于《公约》的调查表，现就收到的答复提出报告。
       *[other] 秘书处起草了关于《议定书》的调查表，现就收到的答复提出报告。
    }
report-method =
    { $instrument ->
        [convention] 调查表于{ $opens }发给《公约》各缔约国和签署国，请其在{ $due }之前答复。本报告收录截至{ $date }收到的答复。一国多次答复的，以该日之前的最后一次答复为准。其后收到的答复将在修订报告中反映。
       *[other] 调查表于{ $opens }发给《议定书》各缔约国和签署国，请其在{ $due }之前答复。本报告收录截至{ $date }收到的答复。一国多次答复的，以该日之前的最后一次答复为准。其后收到的答复将在修订报告中反映。
    }
report-replies =
    { $count ->
       *[other] 截至{ $date }，秘书处共收到{ $figure }份答复：{ $clauses }。
    }
report-replies-parties-percent =
    { $count ->
       *[other] { $parties }个缔约方中的{ $replied }个（{ $percent }）
    }
report-replies-parties =
    { $count ->
       *[other] { $parties }个缔约方中的{ $replied }个
    }
report-replies-signatories =
    { $count ->
       *[other] 签署方中的{ $figure }个
    }
report-replies-others =
    { $count ->
       *[other] { $figure }个既非缔约方也非签署方的国家
    }
report-caveat = 本报告仅以各国在答复中所述内容为依据；秘书处未作核实，也不对任何国家作出评判。未填写的问题不等于答“否”。对未答复的缔约方不作任何推定。
report-reading = 缔约方、签署方和其他国家的数字分别列出。国家按字母顺序列名；缔约方不加标记，{ $signatory }表示签署方，{ $neither }表示既非缔约方也非签署方的国家。“国家”包括区域经济一体化组织。答复达到十份方列出百分比。

## Groups of States

report-group =
    { $status ->
        [party] 缔约方
        [signatory] 签署方
       *[neither] 既非缔约方也非签署方
    }
report-all-states = 所有国家

# Stands in the sentences below as $who.
report-who =
    { $status ->
        [party] { $base ->
            [asked] 被问及的缔约国
           *[replied] 作出答复的缔约国
        }
        [signatory] { $base ->
            [asked] 被问及的签署国
           *[replied] 作出答复的签署国
        }
       *[neither] { $base ->
            [asked] 被问及的其他国家
           *[replied] 作出答复的其他国家
        }
    }
report-mark-signatory = *
report-mark-neither = **

## Questions and answers

report-question = 问题{ $id }：{ $question }
report-question-article = 问题{ $id }（{ $articles }）：{ $question }
report-question-name = { $id }（{ $articles }）
report-articles =
    { $count ->
       *[other] 第{ $articles }条
    }
report-article-of-convention = 《公约》{ $article }
report-quoted = “{ $text }”

# The largest group, in words; $detail is report-detail. $rest is the figure of $others, the States outside the group.
report-answered =
    { $share ->
        [none] 在{ $who }中，没有国家（{ $detail }）回答{ $answer }。
        [only-one] 在{ $who }中，有一个国家（{ $detail }）回答{ $answer }。
        [a-few] 在{ $who }中，少数国家（{ $detail }）回答{ $answer }。
        [some] 在{ $who }中，部分国家（{ $detail }）回答{ $answer }。
        [half] 在{ $who }中，半数国家（{ $detail }）回答{ $answer }。
        [most] 在{ $who }中，多数国家（{ $detail }）回答{ $answer }。
        [all-but-one] 在{ $who }中，除一个国家外，其余国家（{ $detail }）均回答{ $answer }。
        [all-but] { $others ->
           *[other] 在{ $who }中，除{ $rest }个国家外，其余国家（{ $detail }）均回答{ $answer }。
        }
       *[all] 在{ $who }中，所有国家（{ $detail }）均回答{ $answer }。
    }
report-detail = { $total }个中的{ $count }个
report-detail-percent = { $total }个中的{ $count }个，即{ $percent }

# What the others answered; the clauses are those below, put together as a list.
report-rest =
    { $kind ->
        [none] 总计{ $clauses }。
        [several] 此外，{ $clauses }。
       *[others] 其余国家中，{ $clauses }。
    }
report-among = 在{ $who }（{ $total }个）中，{ $clauses }。
report-clause-answer =
    { $count ->
       *[other] { $figure }个回答{ $answer }
    }
report-clause-given =
    { $count ->
       *[other] { $figure }个作了回答
    }
report-clause-unknown =
    { $count ->
       *[other] { $figure }个表示不知道
    }
report-clause-withheld =
    { $count ->
       *[other] { $figure }个的答复未公开
    }
report-clause-not-answered =
    { $count ->
       *[other] { $figure }个未作回答
    }
report-clause-difficulty =
    { $count ->
       *[other] { $figure }个报告至少在一条上遇到困难
    }
report-clause-no-difficulty =
    { $count ->
       *[other] { $figure }个报告没有遇到困难
    }
report-clause-assistance =
    { $count ->
       *[other] { $figure }个报告至少在一条上需要援助
    }
report-clause-no-assistance =
    { $count ->
       *[other] { $figure }个报告不需要援助
    }
report-matrix-answered =
    { $count ->
       *[other] { $figure }个至少勾选一项
    }
report-matrix-none =
    { $count ->
       *[other] { $figure }个未勾选任何一项
    }

# The only State of its group that was asked.
report-single =
    { $status ->
        [party] { $base ->
            [asked] 唯一被问及的缔约国：{ $answer }。
           *[replied] 唯一作出答复的缔约国：{ $answer }。
        }
        [signatory] { $base ->
            [asked] 唯一被问及的签署国：{ $answer }。
           *[replied] 唯一作出答复的签署国：{ $answer }。
        }
       *[neither] { $base ->
            [asked] 唯一被问及的其他国家：{ $answer }。
           *[replied] 唯一作出答复的其他国家：{ $answer }。
        }
    }
report-put = 本问题仅向前面的答复涉及本问题的国家提出：{ $clauses }。
report-put-nobody = 没有国家前面的答复涉及本问题。
report-put-group =
    { $status ->
        [party] { $total }个作出答复的缔约国中的{ $figure }个
        [signatory] { $total }个作出答复的签署国中的{ $figure }个
       *[neither] { $total }个作出答复的其他国家中的{ $figure }个
    }

# The minority by name.
report-named = 回答{ $answer }的国家：{ $names }。
report-named-note = 回答{ $answer }的国家见注。
report-note = { $names }。

## What stands behind an answer

report-reasons =
    { $count ->
       *[other] { $figure }个国家说明了理由（缔约方：{ $parties }个）。
    }
report-particulars =
    { $count ->
       *[other] { $figure }个国家作了具体说明（缔约方：{ $parties }个）。
    }
report-cited =
    { $count ->
       *[other] { $entries ->
           *[other] { $figure }个国家援引了{ $total }项法律或其他规定（缔约方：{ $parties }个）。
        }
    }
report-entries =
    { $count ->
       *[other] { $entries ->
           *[other] { $figure }个国家共填写{ $total }项（缔约方：{ $parties }个）。
        }
    }
report-planned =
    { $count ->
       *[other] { $figure }个国家报告正在制定法律（缔约方：{ $parties }个）：
    }
report-plan = { $state }：{ $plan }
report-plan-dated = { $state }：{ $plan }（预计：{ $date }）
report-plan-date = { $state }：预计{ $date }

## Difficulties and needs

report-top-articles = 缔约方提到最多的条款如下：{ $list }。
report-top-kinds = 缔约方提到最多的类别如下：{ $list }。
report-item-count = { $name }（{ $figure }）

## Conclusions

report-conclusion-replies = 收到下列各方的答复：{ $clauses }。
report-conclusion-awaited =
    { $count ->
       *[other] 缔约方会议似宜请尚未答复的{ $figure }个缔约方作出答复，并请秘书处据此修订本报告。
    }
report-conclusion-measures = 关于文书所要求的措施的问题共{ $total }个，其中{ $figure }个问题，多数作答的缔约方报告已采取此类措施。
report-conclusion-fewer = 对下列问题，报告已采取此类措施的不到作答缔约方的半数：{ $list }。缔约方会议似宜审议如何鼓励在这些方面采取进一步措施。
report-conclusion-planned =
    { $count ->
       *[other] { $figure }个国家正在制定法律（缔约方：{ $parties }个）。缔约方会议似宜请这些国家报告法律的通过情况。
    }
report-conclusion-needs = 缔约方提到最多的技术援助如下：{ $list }。缔约方会议似宜在其关于技术援助的决定中考虑到这些需要。

## Tables, charts and annexes

report-table = 表{ $number }：{ $title }
report-figure = 图{ $number }：{ $title }
report-table-replies = 按区域组和缔约状况分列的答复
report-table-question = 问题{ $id }：按区域组分列的答复
report-figure-question = 问题{ $id }：答复
report-table-articles = 问题{ $id }：按条款和类别分列的答复
report-table-kinds = 问题{ $id }：按类别和区域组分列的缔约方
report-table-replied = 作出答复的国家
report-table-awaited = 尚未答复的缔约方
report-table-many = 可选多项。
report-head-region = 区域组
report-head-parties = 缔约方
report-head-parties-replied = 作出答复的缔约方
report-head-signatories-replied = 作出答复的签署方
report-head-others-replied = 作出答复的其他国家
report-head-replies = 答复
report-head-answer = 回答
report-head-article = 条款
report-head-kind = 类别
report-head-state = 国家或组织
report-head-status = 缔约状况
report-head-received = 答复日期
report-head-language = 语文
report-head-names = 国家和组织
report-all-regions = 所有区域
report-given = 已作答
report-legend-other = 其他回答
report-legend-none = 未作答、不知道或答复未公开
report-legend-chosen = { $group }：作此回答
report-legend-not-chosen = { $group }：作其他回答
report-none-awaited = 所有缔约方均已答复。

# The language of a reply.
report-language-name =
    { $language ->
        [ar] 阿拉伯文
        [en] 英文
        [es] 西班牙文
        [fr] 法文
        [ru] 俄文
       *[zh] 中文
    }

## What figures rest on

report-filter = { $group }：{ $what }。
report-filter-replies = 收到的答复
report-filter-asked = 被问及者的答复
report-filter-answers = 所有回答
report-filter-given = 所作的回答
report-filter-planned = 关于正在制定的法律的回答
report-filter-register = 条约行动登记册
report-filter-awaited = 条约行动登记册，已答复者除外
