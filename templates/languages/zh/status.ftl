### Status of ratifications: the document that shows what States are to the instruments at a date.

status-title = 截至{ $date }《联合国打击跨国有组织犯罪公约》及其各项议定书的批准状况
status-summary = A. 签署和批准情况概要
status-summary-caption = 签署、缔约方和生效日期
status-by-region = B. 各区域的批准情况

# Stands above the tables of the five regional groups.
status-by-region-intro = 所列日期为批准书、接受书、核准书或加入书的交存日期。

# Stands in place of those tables while nobody has deposited.
status-none = 截至{ $date }，尚无国家表示同意受约束。
status-instrument = 国际文书
status-signatures = 签署
status-parties = 缔约方
status-by-accession = 其中以加入方式
status-entry-into-force = 生效日期
status-not-in-force = 尚未生效
status-state = 国家或组织
status-region = 区域组
status-regional-total = 区域合计
status-all-regions = 所有区域
status-total = 总计
status-trace = 登记册所载截至{ $date }四项文书的签署情况和向保存人交存的文书。

# A line below a table that explains one of the marks in it.
status-note = { $mark } { $meaning }。
status-note-force = 文书自第四十份文书交存之日后第九十天起生效。区域经济一体化组织交存的文书不计在内；议定书不得在公约生效前生效。
status-note-signatures = 签署数包括已成为缔约方的签署方。
status-note-renamed = { $mark } { $date }，南斯拉夫联盟共和国更名为塞尔维亚和黑山。

# Marks at dates and names, as the depositary writes them.
status-mark-accession = a
status-mark-acceptance = A
status-mark-approval = AA
status-mark-succession = d
status-mark-renamed = b
