### The analytical report: what States replied to a questionnaire, in sentences made by rules.
###
### $status is party, signatory or neither; $base is replied (all that replied) or asked (those to whom the question was put).
### Figures that lead to what they rest on come as words, beside the number that chooses the plural.

## Masthead

report-title =
    { $instrument ->
        [convention] تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية: المعلومات الواردة من الدول
        [trafficking] تنفيذ بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية: المعلومات الواردة من الدول
        [migrants] تنفيذ بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية: المعلومات الواردة من الدول
       *[firearms] تنفيذ بروتوكول مكافحة صنع الأسلحة النارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة غير مشروعة، المكمّل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية: المعلومات الواردة من الدول
    }
report-subtitle = تقرير تحليلي من الأمانة
report-session =
    { $number ->
        [1] الدورة الأولى
        [2] الدورة الثانية
        [3] الدورة الثالثة
        [4] الدورة الرابعة
       *[other] الدورة { $number }
    }
report-session-days = فيينا، { $first }-{ $last } { $month } { $year }

# Lines of the masthead. Arabic, Chinese and Russian documents have them in English.
report-distribution = Distr.: General
report-language = Arabic
report-original = Original: English

## Headings

report-part =
    { $number ->
        [1] أولا- { $title }
        [2] ثانيا- { $title }
        [3] ثالثا- { $title }
       *[other] رابعا- { $title }
    }
report-section =
    { $number ->
        [1] ألف- { $title }
        [2] باء- { $title }
        [3] جيم- { $title }
        [4] دال- { $title }
        [5] هاء- { $title }
       *[other] واو- { $title }
    }
report-introduction = مقدمة
report-analysis = تحليل التشريعات والتدابير المبلغ عنها
report-needs = الصعوبات المبلغ عنها والمساعدة التقنية اللازمة
report-difficulties = الصعوبات التي صودفت
report-assistance = المساعدة التقنية اللازمة
report-other = معلومات أخرى
report-conclusions = الاستنتاجات
report-annex-replies = المرفق الأول: الردود الواردة
report-annex-awaited = المرفق الثاني: الأطراف التي لم يرد منها رد

## Introduction

report-mandate =
    { $instrument ->
        [convention] عملا بالمادة 32 من اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، يعزز مؤتمر الأطراف تنفيذ الاتفاقية ويستعرضه. ولهذه الغاية يطّلع المؤتمر على التدابير التي تتخذها الدول الأطراف وعلى الصعوبات التي تواجهها، وتزوّده كل دولة طرف بمعلومات عن برامجها وخططها وممارساتها وعن تدابيرها التشريعية والإدارية.
       *[other] عملا بالمادة 32 من اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية، التي تنطبق على البروتوكول مع مراعاة ما يقتضيه اختلاف الحال، يعزز مؤتمر الأطراف تنفيذ البروتوكول ويستعرضه. ولهذه الغاية يطّلع المؤتمر على التدابير التي تتخذها الدول الأطراف وعلى الصعوبات التي تواجهها، وتزوّده كل دولة طرف بمعلومات عن برامجها وخططها وممارساتها وعن تدابيرها التشريعية والإدارية.
    }
report-adopted-by-decision =
    { $instrument ->
        [convention] وقد أعدّت الأمانة مشروع استبيان بشأن الاتفاقية اعتمده المؤتمر بصيغته المعدّلة، وهي تقدم فيما يلي تقريرا عن الردود (مقرر المؤتمر { $decision }).
       *[other] وقد أعدّت الأمانة مشروع استبيان بشأن البروتوكول اعتمده المؤتمر بصيغته المعدّلة، وهي تقدم فيما يلي تقريرا عن الردود (مقرر المؤتمر { $decision }).
    }
report-adopted =
    { $instrument ->
        [convention] وقد أعدّت الأمانة مشروع استبيان بشأن الاتفاقية اعتمده المؤتمر، وهي تقدم فيما يلي تقريرا عن الردود.
       *[other] وقد أعدّت الأمانة مشروع استبيان بشأن البروتوكول اعتمده المؤتمر، وهي تقدم فيما يلي تقريرا عن الردود.
    }
report-drafted =
    { $instrument ->
        [convention] وقد أعدّت الأمانة استبيانا بشأن الاتفاقية، وهي تقدم فيما يلي تقريرا عن الردود.
       *[other] وقد أعدّت الأمانة استبيانا بشأن البروتوكول، وهي تقدم فيما يلي تقريرا عن الردود.
    }
report-method =
    { $instrument ->
        [convention] وُجِّه الاستبيان في { $opens } إلى الدول الأطراف في الاتفاقية والدول الموقِّعة عليها، وطُلب إليها أن ترد في موعد أقصاه { $due }. ويأخذ هذا التقرير في الحسبان الردود الواردة حتى { $date }. وإذا ردت دولة أكثر من مرة، اعتُدّ بآخر رد لها حتى ذلك التاريخ. وستُدرج الردود اللاحقة في تقرير منقح.
       *[other] وُجِّه الاستبيان في { $opens } إلى الدول الأطراف في البروتوكول والدول الموقِّعة عليه، وطُلب إليها أن ترد في موعد أقصاه { $due }. ويأخذ هذا التقرير في الحسبان الردود الواردة حتى { $date }. وإذا ردت دولة أكثر من مرة، اعتُدّ بآخر رد لها حتى ذلك التاريخ. وستُدرج الردود اللاحقة في تقرير منقح.
    }
report-replies =
    { $count ->
        [zero] حتى { $date }، كان عدد الردود التي تلقتها الأمانة { $figure }: { $clauses }.
        [one] حتى { $date }، كانت الأمانة قد تلقت ردا واحدا ({ $figure }): { $clauses }.
        [two] حتى { $date }، كانت الأمانة قد تلقت ردين ({ $figure }): { $clauses }.
        [few] حتى { $date }، كانت الأمانة قد تلقت { $figure } ردود: { $clauses }.
        [many] حتى { $date }، كانت الأمانة قد تلقت { $figure } ردا: { $clauses }.
       *[other] حتى { $date }، كانت الأمانة قد تلقت { $figure } رد: { $clauses }.
    }
report-replies-parties-percent =
    { $count ->
       *[other] { $replied } من الأطراف البالغ عددها { $parties } ({ $percent })
    }
report-replies-parties =
    { $count ->
       *[other] { $replied } من الأطراف البالغ عددها { $parties }
    }
report-replies-signatories =
    { $count ->
       *[other] { $figure } من الدول الموقِّعة
    }
report-replies-others =
    { $count ->
       *[other] { $figure } من الدول التي ليست أطرافا ولا موقِّعة
    }
report-caveat = لا يستند هذا التقرير إلا إلى ما ذكرته الدول في ردودها؛ ولم تتحقق منه الأمانة، وهي لا تصدر حكما على أي دولة. والسؤال الذي تُرك دون إجابة لا يعني «لا». ولا يُفترض شيء بشأن الأطراف التي لم ترد.
report-reading = ترد الأرقام الخاصة بالأطراف وبالدول الموقِّعة وبالدول الأخرى كلٌّ على حدة. وتُذكر أسماء الدول بالترتيب الأبجدي؛ ولا تقترن أسماء الأطراف بأي علامة، وتدل { $signatory } على دولة موقِّعة، و{ $neither } على دولة ليست طرفا ولا موقِّعة. ويشمل لفظ «دولة» منظمات التكامل الاقتصادي الإقليمية. ولا تُذكر النسب المئوية إلا لعشرة ردود فأكثر.

## Groups of States

report-group =
    { $status ->
        [party] الأطراف
        [signatory] الدول الموقِّعة
       *[neither] دول ليست أطرافا ولا موقِّعة
    }
report-all-states = جميع الدول

# Stands in the sentences below as $who.
report-who =
    { $status ->
        [party] { $base ->
            [asked] الدول الأطراف التي طُرح عليها السؤال
           *[replied] الدول الأطراف التي ردت
        }
        [signatory] { $base ->
            [asked] الدول الموقِّعة التي طُرح عليها السؤال
           *[replied] الدول الموقِّعة التي ردت
        }
       *[neither] { $base ->
            [asked] الدول الأخرى التي طُرح عليها السؤال
           *[replied] الدول الأخرى التي ردت
        }
    }
report-mark-signatory = *
report-mark-neither = **

## Questions and answers

report-question = السؤال { $id }: { $question }
report-question-article = السؤال { $id } ({ $articles }): { $question }
report-question-name = { $id } ({ $articles })
report-articles =
    { $count ->
        [zero] المواد { $articles }
        [one] المادة { $articles }
        [two] المادتان { $articles }
        [few] المواد { $articles }
        [many] المواد { $articles }
       *[other] المواد { $articles }
    }
report-article-of-convention = { $article } من الاتفاقية
report-quoted = «{ $text }»

# The largest group, in words; $detail is report-detail. $rest is the figure of $others, the States outside the group.
report-answered =
    { $share ->
        [none] لم تُجب أي من { $who } ({ $detail }) بـ{ $answer }.
        [only-one] أجابت دولة واحدة من { $who } ({ $detail }) بـ{ $answer }.
        [a-few] أجاب عدد قليل من { $who } ({ $detail }) بـ{ $answer }.
        [some] أجاب بعض { $who } ({ $detail }) بـ{ $answer }.
        [half] أجاب نصف { $who } ({ $detail }) بـ{ $answer }.
        [most] أجاب معظم { $who } ({ $detail }) بـ{ $answer }.
        [all-but-one] أجابت جميع { $who } باستثناء دولة واحدة ({ $detail }) بـ{ $answer }.
        [all-but] { $others ->
            [zero] أجابت جميع { $who } باستثناء { $rest } منها ({ $detail }) بـ{ $answer }.
            [one] أجابت جميع { $who } باستثناء دولة واحدة ({ $detail }) بـ{ $answer }.
            [two] أجابت جميع { $who } باستثناء دولتين ({ $detail }) بـ{ $answer }.
            [few] أجابت جميع { $who } باستثناء { $rest } دول ({ $detail }) بـ{ $answer }.
            [many] أجابت جميع { $who } باستثناء { $rest } دولة ({ $detail }) بـ{ $answer }.
           *[other] أجابت جميع { $who } باستثناء { $rest } دولة ({ $detail }) بـ{ $answer }.
        }
       *[all] أجابت جميع { $who } ({ $detail }) بـ{ $answer }.
    }
report-detail = { $count } من { $total }
report-detail-percent = { $count } من { $total }، أي { $percent }

# What the others answered; the clauses are those below, put together as a list.
report-rest =
    { $kind ->
        [none] وفي المجموع، { $clauses }.
        [several] وإضافة إلى ذلك، { $clauses }.
       *[others] ومن الدول الباقية، { $clauses }.
    }
report-among = من { $who } ({ $total })، { $clauses }.
report-clause-answer =
    { $count ->
       *[other] أجابت { $figure } منها بـ{ $answer }
    }
report-clause-given =
    { $count ->
       *[other] قدمت { $figure } منها إجابة
    }
report-clause-unknown =
    { $count ->
       *[other] ذكرت { $figure } منها أنها لا تعلم
    }
report-clause-withheld =
    { $count ->
       *[other] قدمت { $figure } منها إجابة محجوبة
    }
report-clause-not-answered =
    { $count ->
       *[other] لم تُجب { $figure } منها
    }
report-clause-difficulty =
    { $count ->
       *[other] أبلغت { $figure } منها عن صعوبات تتعلق بمادة واحدة على الأقل
    }
report-clause-no-difficulty =
    { $count ->
       *[other] أبلغت { $figure } منها عن عدم وجود صعوبات
    }
report-clause-assistance =
    { $count ->
       *[other] ذكرت { $figure } منها المساعدة اللازمة فيما يتعلق بمادة واحدة على الأقل
    }
report-clause-no-assistance =
    { $count ->
       *[other] ذكرت { $figure } منها أنها لا تحتاج إلى مساعدة
    }
report-matrix-answered =
    { $count ->
       *[other] اختارت { $figure } منها إجابة واحدة على الأقل
    }
report-matrix-none =
    { $count ->
       *[other] لم تختر { $figure } منها أي إجابة
    }

# The only State of its group that was asked.
report-single =
    { $status ->
        [party] { $base ->
            [asked] الدولة الطرف الوحيدة التي طُرح عليها السؤال: { $answer }.
           *[replied] الدولة الطرف الوحيدة التي ردت: { $answer }.
        }
        [signatory] { $base ->
            [asked] الدولة الموقِّعة الوحيدة التي طُرح عليها السؤال: { $answer }.
           *[replied] الدولة الموقِّعة الوحيدة التي ردت: { $answer }.
        }
       *[neither] { $base ->
            [asked] الدولة الأخرى الوحيدة التي طُرح عليها السؤال: { $answer }.
           *[replied] الدولة الأخرى الوحيدة التي ردت: { $answer }.
        }
    }
report-put = لم يُطرح هذا السؤال إلا على الدول التي استدعته إجاباتها السابقة: { $clauses }.
report-put-nobody = لم تستدعِ الإجابات السابقة لأي دولة طرح هذا السؤال.
report-put-group =
    { $status ->
        [party] { $figure } من الدول الأطراف التي ردت وعددها { $total }
        [signatory] { $figure } من الدول الموقِّعة التي ردت وعددها { $total }
       *[neither] { $figure } من الدول الأخرى التي ردت وعددها { $total }
    }

# The minority by name.
report-named = الدول التي أجابت بـ{ $answer }: { $names }.
report-named-note = ترد في حاشية أسماء الدول التي أجابت بـ{ $answer }.
report-note = { $names }.

## What stands behind an answer

report-reasons =
    { $count ->
       *[other] عدد الدول التي بيّنت أسبابها: { $figure } (الأطراف: { $parties }).
    }
report-particulars =
    { $count ->
       *[other] عدد الدول التي قدمت تفاصيل: { $figure } (الأطراف: { $parties }).
    }
report-cited =
    { $count ->
       *[other] { $entries ->
           *[other] عدد الدول التي أشارت إلى قوانين أو أحكام أخرى: { $figure } (الأطراف: { $parties })؛ وعدد الإشارات: { $total }.
        }
    }
report-entries =
    { $count ->
       *[other] { $entries ->
           *[other] عدد الدول التي أدرجت بيانات: { $figure } (الأطراف: { $parties })؛ وعدد القيود: { $total }.
        }
    }
report-planned =
    { $count ->
       *[other] عدد الدول التي أبلغت عن قوانين قيد الإعداد: { $figure } (الأطراف: { $parties }):
    }
report-plan = { $state }: { $plan }
report-plan-dated = { $state }: { $plan } (الموعد المتوقع: { $date })
report-plan-date = { $state }: الموعد المتوقع { $date }

## Difficulties and needs

report-top-articles = المواد التي ذكرتها الأطراف أكثر من غيرها هي التالية: { $list }.
report-top-kinds = الفئات التي ذكرتها الأطراف أكثر من غيرها هي التالية: { $list }.
report-item-count = { $name } ({ $figure })

## Conclusions

report-conclusion-replies = وردت ردود من الجهات التالية: { $clauses }.
report-conclusion-awaited =
    { $count ->
       *[other] ولعل المؤتمر يود أن يدعو الأطراف التي لم ترد (وعددها { $figure }) إلى أن تفعل ذلك، وأن يدعو الأمانة إلى تنقيح هذا التقرير تبعا لذلك.
    }
report-conclusion-measures = بلغ عدد الأسئلة المتعلقة بالتدابير التي يدعو إليها الصك { $total }، منها { $figure } أبلغ معظم الأطراف التي أجابت عنها عن اتخاذ هذه التدابير.
report-conclusion-fewer = وأبلغ أقل من نصف الأطراف التي أجابت عن اتخاذ هذه التدابير فيما يتعلق بالأسئلة التالية: { $list }. ولعل المؤتمر يود أن ينظر في سبل التشجيع على اتخاذ مزيد من التدابير في هذه المجالات.
report-conclusion-planned =
    { $count ->
       *[other] بلغ عدد الدول التي لديها قوانين قيد الإعداد { $figure } (الأطراف: { $parties }). ولعل المؤتمر يود أن يدعوها إلى الإبلاغ عن اعتمادها.
    }
report-conclusion-needs = المساعدة التقنية التي ذكرتها الأطراف أكثر من غيرها هي التالية: { $list }. ولعل المؤتمر يود أن يضع هذه الاحتياجات في الحسبان في مقرراته بشأن المساعدة التقنية.

## Tables, charts and annexes

report-table = الجدول { $number }: { $title }
report-figure = الشكل { $number }: { $title }
report-table-replies = الردود حسب المجموعة الإقليمية والوضع
report-table-question = السؤال { $id }: الإجابات حسب المجموعة الإقليمية
report-figure-question = السؤال { $id }: الإجابات
report-table-articles = السؤال { $id }: الإجابات حسب المادة والفئة
report-table-kinds = السؤال { $id }: الأطراف حسب الفئة والمجموعة الإقليمية
report-table-replied = الدول التي ردت
report-table-awaited = الأطراف التي لم يرد منها رد
report-table-many = كان من الممكن اختيار أكثر من إجابة.
report-head-region = المجموعة الإقليمية
report-head-parties = الأطراف
report-head-parties-replied = الأطراف التي ردت
report-head-signatories-replied = الدول الموقِّعة التي ردت
report-head-others-replied = الدول الأخرى التي ردت
report-head-replies = الردود
report-head-answer = الإجابة
report-head-article = المادة
report-head-kind = الفئة
report-head-state = الدولة أو المنظمة
report-head-status = الوضع
report-head-received = تاريخ الرد
report-head-language = اللغة
report-head-names = الدول والمنظمات
report-all-regions = جميع المناطق
report-given = قُدمت إجابة
report-legend-other = إجابة أخرى
report-legend-none = لم تُجب أو لا تعلم أو إجابة محجوبة
report-legend-chosen = { $group }: هذه الإجابة
report-legend-not-chosen = { $group }: إجابة أخرى
report-none-awaited = ردت جميع الأطراف.

# The language of a reply.
report-language-name =
    { $language ->
        [ar] العربية
        [en] الإنكليزية
        [es] الإسبانية
        [fr] الفرنسية
        [ru] الروسية
       *[zh] الصينية
    }

## What figures rest on

report-filter = { $group }: { $what }.
report-filter-replies = الردود الواردة
report-filter-asked = ردود من طُرح عليهم السؤال
report-filter-answers = جميع الإجابات
report-filter-given = الإجابات المقدمة
report-filter-planned = الإجابات بشأن القوانين قيد الإعداد
report-filter-register = سجل الإجراءات المتعلقة بالمعاهدات
report-filter-awaited = سجل الإجراءات المتعلقة بالمعاهدات، باستثناء من ردوا
