### Percentages and sizes of files.

percent = { $count } في المائة
percent-sign = { $count }%
size-bytes =
    { $count ->
        [zero] { $count } بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $count } بايتات
        [many] { $count } بايتا
       *[other] { $count } بايت
    }
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
