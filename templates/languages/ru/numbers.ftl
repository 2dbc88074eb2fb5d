### Percentages and sizes of files.

percent =
    { $count ->
        [one] { $count } процент
        [few] { $count } процента
        [many] { $count } процентов
       *[other] { $count } процента
    }
percent-sign = { $count }%
size-bytes =
    { $count ->
        [one] { $count } байт
        [few] { $count } байта
        [many] { $count } байт
       *[other] { $count } байта
    }
size-kilobytes = { $size } кБ
size-megabytes = { $size } МБ
