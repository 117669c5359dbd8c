Operators: what binds tighter, and what they give.

--- frame
@fields
d date
@end
…
--- command
check template.rpt

=== multiplication before addition, to the left
--- template.rpt
[{1 + 2 * 3}]

[{(1 + 2) * 3}]

[{10 - 3 - 2}]

[{24 / 4 / 2}]

[{2 * 7 mod 4}]

[{7 mod 4 * 2}]

[{1 - 2 + 3}]
--- text
[7]
[9]
[5]
[3]
[2]
[6]
[2]

=== unary minus binds tighter than multiplication
--- template.rpt
[{-2 * 3}]

[{2 * -3}]

[{2 - -3}]

[{-(1 + 2)}]

[{--3}]

[{-7 mod 3}]
--- text
[-6]
[-6]
[5]
[-3]
[3]
[2]

=== ?? binds tighter than arithmetic and the minus
--- template.rpt
@fields
a integer?
b integer = 2
@end
[{10 - a ?? 3}]

[{2 * a ?? 4}]

[{-a ?? 5}]

[{b ?? 1 + 1}]
--- text
[7]
[8]
[-5]
[3]

=== comparisons bind looser than arithmetic, not looser than comparisons
--- template.rpt
[{1 + 1 = 2}]

[{2 * 3 > 5}]

[{not 1 = 2}]

[{not 1 > 2 and true}]

[{not (1 < 2)}]
--- text
[是]
[是]
[是]
[是]
[否]

=== and binds tighter than or, if is the loosest
--- template.rpt
[{true or false and false}]

[{(true or false) and false}]

[{if false then 1 else 2 + 3}]

[{if true then 1 else 2 + 3}]

[{1 + (if true then 1 else 2) * 2}]

[{if false then 1 else if true then 2 else 3}]

[{if 1 > 2 or true then "a" else "b"}]
--- text
[是]
[否]
[5]
[1]
[3]
[2]
[a]

=== all comparisons, in each writing
--- template.rpt
[{1 = 1}]

[{1 != 1}]

[{1 ≠ 2}]

[{1 < 2}]

[{2 <= 2}]

[{2 ≤ 1}]

[{3 > 2}]

[{2 >= 3}]

[{2 ≥ 2}]

[{1.0 = 1}]

[{1.50 = 1.5}]
--- text
[是]
[否]
[是]
[是]
[是]
[否]
[是]
[否]
[是]
[是]
[是]

=== the full-width forms mean the same in code
--- template.rpt
@fields
a integer?
@end
[{（1 ＋ 2）＊ 3 － 1}]

[{1 ＝ 1}]

[{1 ！＝ 2}]

[{1 ＜ 2}]

[{2 ＞ 1}]

[{2 ＞＝ 1}]

[{1 ＜＝ 0}]

[{count(［1，2、3］)}]

[{【1，2】[2]}]

[{a ？？ 5}]

[{“甲”}]

[{join(["a"，"b"]，“，”)}]

[{1　+　2}]
--- text
[8]
[是]
[是]
[是]
[是]
[是]
[否]
[3]
[2]
[5]
[甲]
[a，b]
[3]

=== in
--- template.rpt
[{2 in [1, 2]}]

[{5 in [1, 2]}]

[{"a" in ["b"]}]

[{not 5 in [1]}]

[{1 + 1 in [2]}]

[{1 in ([1, 2] where it > 1)}]

[{1 in []}]
--- text
[是]
[否]
[否]
[是]
[是]
[否]
[否]

=== text is equal when it is the same characters after NFC
--- template.rpt
[{"é" = "é"}]

[{"Ａ" = "A"}]

[{"a" = "A"}]

[{"a" < "b"}]

[{"Z" < "a"}]

[{"一" < "丁"}]

[{"ab" > "a"}]
--- text
[是]
[否]
[否]
[是]
[是]
[是]
[是]

=== strings and their escapes
--- template.rpt
[{"a\"b"}]

[{"a\{b}"}]

[{"a\\b"}]

[{"a\qb"}]

[{“他说“好”吧”}]

[{“a"b”}]

[{"a“b"}]

[{"{1 + 1}个{"中"}"}]

[{"{0.5:0%}"}]

[{""}]
--- text
[a"b]
[a{b}]
[a\b]
[a\qb]
[他说“好”吧]
[a"b]
[a“b]
[2个中]
[50%]
[]

=== a line break in a string
--- template.rpt
[{"a\nb"}]
--- text
[a
b]

=== comparisons do not chain
--- template.rpt
{0 < 1 < 2}
--- messages
template.rpt:1:8: error[E0137]: comparisons cannot be chained (write `0 < a and a < 5`)

=== a comma in a number's place is no decimal point
--- template.rpt
{1,5}
--- messages
template.rpt:1:3: error[E0135]: unexpected `,` (expected an operator, or `}`)

=== double equals signs are answered with the single one
--- template.rpt
{1 == 1}
--- messages
template.rpt:1:4: error[E0126]: `==` is not an operator (write `=`)

=== the signs of other languages are answered with and, or
--- template.rpt
{true && false || true}
--- messages
template.rpt:1:7: error[E0126]: `&&` is not an operator (write `and`)
template.rpt:1:16: error[E0126]: `||` is not an operator (write `or`)

=== text is not added
--- template.rpt
{"a" + "b"}
--- messages
template.rpt:1:2: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")

=== text and number are not added
--- template.rpt
{"a" + 1}
--- messages
template.rpt:1:2: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")

=== text behind a number is the wrong operand
--- template.rpt
{1 + "a"}
--- messages
template.rpt:1:6: error[E0301]: `+` does not take a value of type text (write texts side by side in one string: "{a}{b}")

=== a date is not moved by a sum
--- within
{d + 1}
--- messages
template.rpt:4:2: error[E0301]: `+` does not take a value of type date (write `add_days(date, n)`)

=== dates are not subtracted
--- within
{d - d}
--- messages
template.rpt:4:2: error[E0301]: `-` does not take a value of type date (write `days_between(a, b)` or `add_days(date, -n)`)

=== a date is compared with a date, not with a text
--- within
{d > "2023-11-05"}
--- messages
template.rpt:4:6: error[E0302]: `>` is between date and text, which cannot be compared (write a date as `date("2023-11-05")`)

=== a number is not compared with a text
--- template.rpt
{1 = "1"}
--- messages
template.rpt:1:6: error[E0302]: `=` is between integer and text, which cannot be compared (write a number without quotation marks)

=== a list is compared by its count
--- template.rpt
@fields
l list of text
@end
{l > 3}
--- command
check template.rpt
--- messages
template.rpt:4:6: error[E0302]: `>` is between list of text and integer, which cannot be compared (compare its length: `count(list)`)

=== minus wants a number
--- template.rpt
{-"a"}
--- messages
template.rpt:1:3: error[E0301]: `-` does not take a value of type text

=== a text that is always there is no condition
--- template.rpt
@fields
t text
n integer
@end
{if t}a{end}{if n > 1 and n}b{end}{not t}
--- command
check template.rpt
--- messages
template.rpt:5:5: error[E0303]: a condition is a boolean, a list or an optional value; this is text and always there (compare it with a value; a field that may be missing has a `?` after its type)
template.rpt:5:27: error[E0303]: a condition is a boolean, a list or an optional value; this is integer and always there (compare it with a value; a field that may be missing has a `?` after its type)
template.rpt:5:40: error[E0303]: a condition is a boolean, a list or an optional value; this is text and always there (compare it with a value; a field that may be missing has a `?` after its type)

=== both branches have one type
--- template.rpt
{if true then 1 else "a"}
--- messages
template.rpt:1:22: error[E0311]: one side is integer, the other text; both must be of one type

=== both sides of ?? have one type
--- template.rpt
@fields
n integer?
@end
{n ?? "无"}
--- messages
template.rpt:4:7: error[E0311]: one side is integer, the other text; both must be of one type

=== all items of a list have one type
--- template.rpt
{count([1, "a"])}
--- messages
template.rpt:1:12: error[E0312]: this item is text, the ones before are integer

=== a division by zero notes the values in calls and lists too
--- template.rpt
@fields
甲 list of integer
乙 integer
丙 integer
@end
{1 / (round(乙) - 丙)}

{1 / sum(甲 where it > 丙)}

{1 / (sum([乙]) - 丙)}
--- data.ini
甲 = 1
甲 = 1
乙 = 2
丙 = 2
--- messages
template.rpt:6:7: error[E0601]: division by zero: with these data the divisor is 0
data.ini:3:5: note: `乙` is 2 here
data.ini:4:5: note: `丙` is 2 here
template.rpt:8:6: error[E0601]: division by zero: with these data the divisor is 0
data.ini:4:5: note: `丙` is 2 here
template.rpt:10:7: error[E0601]: division by zero: with these data the divisor is 0
data.ini:3:5: note: `乙` is 2 here
data.ini:4:5: note: `丙` is 2 here
