### Percentages and sizes of files.

percent = { $count } %
percent-sign = { $count } %
size-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo
