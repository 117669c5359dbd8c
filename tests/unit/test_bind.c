/* data/: from inputs to typed values, through the one door, with a host that has its files in
 * memory. */
#include "reading.h"

#include "data/data.h"
#include "template/pattern.h"

/* ---- a host without a disk ---- */

typedef struct File {
    Str path, bytes;
} File;

typedef struct Files {
    const File *files;
    size_t count;
} Files;

static HostFault read_file(const Host *h, Str path, uint64_t limit, Arena *a, Str *bytes)
{
    const Files *all = h->context;
    for (size_t i = 0; i < all->count; i++)
        if (str_eq(all->files[i].path, path)) {
            *bytes = str_copy(a, all->files[i].bytes);
            return limit && bytes->n > limit ? HOST_TOO_LARGE : HOST_OK;
        }
    return str_is(path, "folder.ini") ? HOST_NOT_REGULAR : HOST_MISSING;
}

/* An image of one pixel stands in the folder of the data as `图 1.png`, and nothing else. */
static HostFault read_image(const Host *h, PathBeneath at, uint64_t limit, Arena *a, Str *bytes)
{
    static const char png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde"
                              "\0\0\0\x0cIDATx\x9c" "c```\0\0\0\4\0\1\xf6\x17" "8U\0\0\0\0IEND\xae" "B`\x82";
    (void)h, (void)limit;
    if (at.root.n || !str_is(at.relative, "图 1.png"))
        return HOST_MISSING;
    *bytes = str_copy(a, (Str){png, sizeof png - 1});
    return HOST_OK;
}

static const Record *load(Reading *r, const Schema *s, const File *files, size_t file_count,
                          const DataInput *inputs, size_t count, bool draft)
{
    Files all = {files, file_count};
    const Host host = {.context = &all, .limits[LIMIT_input] = 1000, .read = read_file,
                       .read_beneath = read_image};
    const Job job = {r->arena, r->sources, &host, r->dg};
    return data_load(&job, s, inputs, count, draft);
}

static const Record *load_text(Reading *r, const Schema *s, Str text, bool draft)
{
    const File file = {STR("d.ini"), text};
    const DataInput input = {.kind = DATA_FILE, .path_or_text = STR("d.ini")};
    return load(r, s, &file, 1, &input, 1, draft);
}

static void fresh(void **state)
{
    reading_tear_down(state);
    reading_set_up(state);
}

/* Binds one text, and compares the values and all messages. */
typedef const Schema *MakeSchema(Reading *);

static void binds(void **state, MakeSchema *make, Str text, const char *values,
                  const char *messages)
{
    fresh(state);
    Reading *r = *state;
    assert_record(r, load_text(r, make(r), text, false), values);
    assert_messages(r, messages);
}

/* ---- values of one field ---- */

static FieldRule field(TypeKind kind)
{
    return (FieldRule){.name = STR("值"), .label = STR("标签"), .type = type_plain(kind)};
}

/* Binds `值 = text` by a rule. The message, if any, points at it and ends with its declaration. */
static void reads(void **state, FieldRule rule, Str text, const char *value, const char *message)
{
    fresh(state);
    Reading *r = *state;
    const Record *record =
        load_text(r, reading_schema(r, 1, &rule, 1), str_join2(r->arena, STR("值="), text), false);
    Buf wanted = buf_open(&r->memory);
    if (*message)
        buf_putf(&wanted, message, "d.ini:1:3");
    if (*message)
        buf_put(&wanted, STR(" + N_DECLARED_HERE `值` t.rpt:1:1\n"));
    buf_put_byte(&wanted, '\0');
    assert_record(r, record, value);
    assert_messages(r, wanted.p);
    buf_close(&wanted);
}

static void reads_numbers(void **state)
{
    FieldRule integer = field(TYPE_INTEGER), number = field(TYPE_NUMBER), money = field(TYPE_MONEY);
    reads(state, integer, STR("-25"), "-25", "");
    reads(state, integer, STR("　２５ "), "25", "");
    reads(state, integer, STR("3.0"), "3", "");
    reads(state, integer, STR("\" 7 \""), "7", "");
    reads(state, integer, STR("2.5"), "-", "E_DATA_NO_INTEGER `值` `2.5` %s");
    reads(state, integer, STR("二"), "-", "E_DATA_NO_INTEGER `值` `二` %s ? H_DATA_WHOLE");
    reads(state, number, STR("0.10"), "0.1", "");
    reads(state, number, STR("1,234"), "-", "E_DATA_NO_NUMBER `值` `1,234` %s ? H_DATA_DIGITS");
    reads(state, number, STR("1e3"), "-", "E_DATA_NO_NUMBER `值` `1e3` %s ? H_DATA_DIGITS");
    reads(state, number, STR("123456789012345678901234567890123456789"), "-",
          "E_DATA_NUMBER_DIGITS `值` `123456789012345678901234567890123456789` %s");
    reads(state, money, STR("-1234.50"), "-1234.5", "");
    reads(state, money, STR("1.234"), "-", "E_DATA_MONEY_PLACES `值` `1.234` %s");
    reads(state, money, STR("5元"), "-", "E_DATA_NO_NUMBER `值` `5元` %s ? H_DATA_DIGITS");
}

static void holds_bounds(void **state)
{
    FieldRule rule = field(TYPE_INTEGER);
    rule.rule.has_low = rule.rule.has_high = true;
    rule.rule.low = decimal_of(1);
    rule.rule.high = decimal_of(100);
    reads(state, rule, STR("1"), "1", "");
    reads(state, rule, STR("100"), "100", "");
    reads(state, rule, STR("0"), "-", "E_DATA_TOO_SMALL `值` `0` `1` %s");
    reads(state, rule, STR("101"), "-", "E_DATA_TOO_LARGE `值` `101` `100` %s");
}

static void reads_dates_and_times(void **state)
{
    FieldRule date = field(TYPE_DATE), time = field(TYPE_TIME);
    reads(state, date, STR("2023-11-05"), "2023-11-05", "");
    reads(state, date, STR("２０２３年１１月５日"), "2023-11-05", "");
    reads(state, date, STR("2023-02-29"), "-", "E_DATA_NO_SUCH_DAY `值` `2023-02-29` %s");
    reads(state, date, STR("2023/13/1"), "-", "E_DATA_NO_SUCH_DAY `值` `2023/13/1` %s");
    reads(state, date, STR("二〇二三年"), "-", "E_DATA_NO_DATE `值` `二〇二三年` %s ? H_DATA_DATES");
    reads(state, date, STR("23-1-1"), "-", "E_DATA_NO_DATE `值` `23-1-1` %s ? H_DATA_DATES");
    reads(state, date, STR("45210"), "-", "E_DATA_NO_DATE `值` `45210` %s ? H_DATA_DATES");
    reads(state, time, STR("14:30"), "52200s", "");
    reads(state, time, STR("25:00"), "-", "E_DATA_NO_TIME `值` `25:00` %s ? H_DATA_TIMES");
}

static void reads_booleans(void **state)
{
    static const Str yes[] = {STR_INIT("true"), STR_INIT("YES"), STR_INIT("是"), STR_INIT("有"),
                              STR_INIT("1"),    STR_INIT("１")};
    static const Str no[] = {STR_INIT("False"), STR_INIT("no"), STR_INIT("否"), STR_INIT("无"),
                             STR_INIT("0")};
    for (size_t i = 0; i < COUNT(yes); i++)
        reads(state, field(TYPE_BOOLEAN), yes[i], "true", "");
    for (size_t i = 0; i < COUNT(no); i++)
        reads(state, field(TYPE_BOOLEAN), no[i], "false", "");
    reads(state, field(TYPE_BOOLEAN), STR("对"), "-",
          "E_DATA_NO_BOOLEAN `值` `对` %s ? H_DATA_BOOLEANS");
    reads(state, field(TYPE_BOOLEAN), STR("tru"), "-",
          "E_DATA_NO_BOOLEAN `值` `tru` %s ? H_DATA_BOOLEANS");
}

static void reads_texts(void **state)
{
    FieldRule text = field(TYPE_TEXT);
    reads(state, text, STR("e\xCC\x81"), "\"\xC3\xA9\"", "");
    reads(state, text, STR("甲\n  乙"), "\"甲\n乙\"", "");
    reads(state, text, STR("甲\t乙\xE2\x80\xA8丙"), "\"甲\t乙\n丙\"", "");
    reads(state, text, STR("\"　甲 \""), "\"　甲 \"", "");
    reads(state, text, STR("\" \""), "\" \"", "");
    reads(state, text, STR("{if x} ${y} <w:p> {{"), "\"{if x} ${y} <w:p> {{\"", "");
}

static void reads_images(void **state)
{
    FieldRule image = field(TYPE_IMAGE);
    reads(state, image, STR("　图 1.png "), "image 图 1.png", "");
    reads(state, image, STR("图 2.png"), "-", "E_FILE_MISSING `图 2.png` `image` `0` %s");
    reads(state, image, STR("http://a/b.png"), "-", "E_IMAGE_ADDRESS `http://a/b.png` %s");
    reads(state, image, STR("data:image/png;base64,AA"), "-", "E_IMAGE_ADDRESS `data:image/png;base64,AA` %s");
    reads(state, image, STR("图://1.png"), "-", "E_FILE_MISSING `图://1.png` `image` `0` %s");
}

static void holds_lengths_and_patterns(void **state)
{
    FieldRule rule = field(TYPE_TEXT);
    rule.rule.has_low = rule.rule.has_high = true;
    rule.rule.low = decimal_of(2);
    rule.rule.high = decimal_of(3);
    reads(state, rule, STR("县委"), "\"县委\"", "");
    reads(state, rule, STR("e\xCC\x81"), "-", "E_DATA_TOO_SHORT `值` `1` `2` %s");
    reads(state, rule, STR("机关第一"), "-", "E_DATA_TOO_LONG `值` `4` `3` %s");

    PatternFault fault;
    Arena *longer = arena_open(&(Memory){.fail = written_no_memory});
    rule = field(TYPE_TEXT);
    rule.rule.pattern_text = STR("[A-Z]\\d+");
    rule.rule.pattern = pattern_new(longer, rule.rule.pattern_text, &fault);
    reads(state, rule, STR("A12"), "\"A12\"", "");
    reads(state, rule, STR("A12b"), "-", "E_DATA_PATTERN `值` `A12b` `[A-Z]\\d+` %s");
    arena_close(longer);
}

static void offers_the_nearest_choice(void **state)
{
    static const Str choices[] = {STR_INIT("上午"), STR_INIT("下午"), STR_INIT("晚上")};
    FieldRule rule = field(TYPE_TEXT);
    rule.rule.choices = choices;
    rule.rule.choice_count = COUNT(choices);
    reads(state, rule, STR("晚上"), "\"晚上\"", "");
    reads(state, rule, STR("下舞"), "-",
          "E_DATA_NO_CHOICE `值` `下舞` `上午, 下午, 晚上` %s ? H_DID_YOU_MEAN `下午`");
    reads(state, rule, STR("x"), "-", "E_DATA_NO_CHOICE `值` `x` `上午, 下午, 晚上` %s");
}

static void warns_of_placeholders(void **state)
{
    FieldRule text = field(TYPE_TEXT);
    reads(state, text, STR("XX"), "\"XX\"", "W_DATA_PLACEHOLDER `值` `XX` %s");
    reads(state, text, STR("Ｘ"), "\"Ｘ\"", "W_DATA_PLACEHOLDER `值` `Ｘ` %s");
    reads(state, text, STR("电话____"), "\"电话____\"", "W_DATA_PLACEHOLDER `值` `电话____` %s");
    reads(state, text, STR("{{name}}"), "\"{{name}}\"", "W_DATA_PLACEHOLDER `值` `{{name}}` %s");
    reads(state, text, STR("X光"), "\"X光\"", "");
    reads(state, text, STR("a_b"), "\"a_b\"", "");
    reads(state, text, STR("_"), "\"_\"", "");
}

/* ---- records and lists ---- */

/* 1 支部 text; 2 年度 integer = 2023; 3 备注 text?; 4 议程 list of text; 5 会议 { 11 日期 date; 12 地点 text? };
 * 6 请假 list? { 13 姓名 text; 14 原因 text = "因公" }; 7 主持 { 15 姓名 text }? */
static const Schema *report(Reading *r)
{
    const Type *text = type_plain(TYPE_TEXT);
    const FieldRule meeting[] = {
        {.name = STR("日期"), .label = STR("召开日期"), .type = type_plain(TYPE_DATE)},
        {.name = STR("地点"), .type = text, .optional = true}};
    const FieldRule away[] = {{.name = STR("姓名"), .type = text},
                              {.name = STR("原因"),
                               .type = text,
                               .has_default = true,
                               .fallback = value_text(r->arena, STR("因公"))}};
    const FieldRule host[] = {{.name = STR("姓名"), .type = text}};
    const Schema *meetings = reading_schema(r, 11, meeting, 2);
    const Schema *aways = reading_schema(r, 13, away, 2), *hosts = reading_schema(r, 15, host, 1);
    const FieldRule top[] = {
        {.name = STR("支部"), .label = STR("党支部名称"), .type = text},
        {.name = STR("年度"),
         .type = type_plain(TYPE_INTEGER),
         .has_default = true,
         .fallback = value_integer(r->arena, 2023)},
        {.name = STR("备注"), .type = text, .optional = true},
        {.name = STR("议程"), .type = type_list_new(r->arena, text)},
        {.name = STR("会议"), .type = reading_record_type(r, meetings), .members = meetings},
        {.name = STR("请假"),
         .type = type_list_new(r->arena, reading_record_type(r, aways)),
         .members = aways,
         .optional = true},
        {.name = STR("主持"),
         .type = reading_record_type(r, hosts),
         .members = hosts,
         .optional = true},
    };
    return reading_schema(r, 1, top, COUNT(top));
}

#define GIVEN "支部=一\n议程=甲\n[会议]\n日期=20231105\n"
#define BOUND "\"一\", 2023, -, [\"甲\"], {2023-11-05, -}, "

static void binds_a_report(void **state)
{
    binds(state, report, STR(GIVEN), BOUND "[], -", "");
    binds(state, report, STR(GIVEN "[请假]\n姓名=张三\n"), BOUND "[{\"张三\", \"因公\"}], -", "");
    binds(state, report, STR(GIVEN "[请假]\n姓名=张三\n原因=病\n[请假]\n姓名=李四\n[主持]\n姓名=王五"),
          BOUND "[{\"张三\", \"病\"}, {\"李四\", \"因公\"}], {\"王五\"}", "");
    binds(state, report, STR("年度=\n议程=\n议程=甲\n议程=\n议程=乙\n支部=一\n[会议]\n日期=20231105\n"),
          "\"一\", 2023, -, [\"甲\", \"乙\"], {2023-11-05, -}, [], -", "");
}

static void reports_all_that_is_missing(void **state)
{
    binds(state, report, STR("支部= 　\n议程=\n"), "-, 2023, -, [], {-, -}, [], -",
          "E_DATA_MISSING `支部` `党支部名称 (text)` t.rpt:1:1 + N_DATA_EMPTY_HERE d.ini:1:1"
          " + N_DATA_READ `d.ini`\n"
          "E_DATA_MISSING `议程` `list of text` t.rpt:4:1 + N_DATA_EMPTY_HERE d.ini:2:1"
          " + N_DATA_READ `d.ini`\n"
          "E_DATA_MISSING `会议` `record` t.rpt:5:1 ? H_DATA_RECORD_WANTED `会议` `日期` + N_DATA_READ `d.ini`\n");
}

static void reports_each_record_that_lacks_a_member(void **state)
{
    binds(state, report, STR(GIVEN "[请假]\n原因=病\n[请假]\n姓名=甲\n[请假]\n[主持]"),
          BOUND "[{-, \"病\"}, {\"甲\", \"因公\"}, {-, \"因公\"}], {-}",
          "E_DATA_MISSING `请假[1].姓名` `text` t.rpt:13:1 + N_DATA_RECORD_HERE d.ini:5:2"
          " + N_DATA_READ `d.ini`\n"
          "E_DATA_MISSING `请假[3].姓名` `text` t.rpt:13:1 + N_DATA_RECORD_HERE d.ini:9:2"
          " + N_DATA_READ `d.ini`\n"
          "E_DATA_MISSING `主持.姓名` `text` t.rpt:15:1 + N_DATA_RECORD_HERE d.ini:10:2"
          " + N_DATA_READ `d.ini`\n");
}

static void names_no_data(void **state)
{
    Reading *r = *state;
    FieldRule rule = field(TYPE_DATE);
    load(r, reading_schema(r, 1, &rule, 1), NULL, 0, NULL, 0, false);
    assert_messages(r, "E_DATA_NONE ? H_DATA_SCAFFOLD + N_DATA_WANTED `值`\n");
    assert_int_equal(diags_status(r->dg), EXIT_INPUT);
}

static void lists_the_choices_of_what_is_missing(void **state)
{
    static const Str choices[] = {STR_INIT("上午"), STR_INIT("下午")};
    Reading *r = *state;
    FieldRule rule = field(TYPE_TEXT);
    rule.rule.choices = choices;
    rule.rule.choice_count = 2;
    load_text(r, reading_schema(r, 1, &rule, 1), STR("值="), false);
    assert_messages(r, "E_DATA_MISSING `值` `标签 (one of \"上午\", \"下午\")` t.rpt:1:1"
                       " + N_DATA_EMPTY_HERE d.ini:1:1 + N_DATA_READ `d.ini`\n");
}

static void reports_what_is_repeated(void **state)
{
    binds(state, report, STR("支部=二\n" GIVEN), "-, 2023, -, [\"甲\"], {2023-11-05, -}, [], -",
          "E_DATA_REPEATED `支部` d.ini:2:1 + N_FIRST_HERE d.ini:1:1"
          " + N_DECLARED_HERE `支部` t.rpt:1:1\n");
    binds(state, report, STR(GIVEN "[会议]\n地点=x"), "\"一\", 2023, -, [\"甲\"], -, [], -",
          "E_DATA_REPEATED `会议` d.ini:5:2 + N_FIRST_HERE d.ini:3:2"
          " + N_DECLARED_HERE `会议` t.rpt:5:1\n");
    binds(state, report, STR(GIVEN "[请假]\n姓名=a\n姓名=b"), BOUND "[{-, \"因公\"}], -",
          "E_DATA_REPEATED `请假[1].姓名` d.ini:7:1 + N_FIRST_HERE d.ini:6:1"
          " + N_DECLARED_HERE `姓名` t.rpt:13:1\n");
}

static void reports_wrong_shapes(void **state)
{
    binds(state, report, STR("请假=张三\n" GIVEN "[备注]\n"),
          "\"一\", 2023, -, [\"甲\"], {2023-11-05, -}, [-], -",
          "E_DATA_WANTS_RECORD `请假[1]` d.ini:1:4 + N_DECLARED_HERE `请假` t.rpt:6:1\n"
          "E_DATA_WANTS_VALUE `备注` d.ini:6:2 + N_DECLARED_HERE `备注` t.rpt:3:1\n");
}

static void warns_of_unknown_names(void **state)
{
    binds(state, report, STR("支 部=x\n党支部名称=x\n会议.地点=x\n别的=x\n别的=y\n" GIVEN
                             "年度=2024\n日 期=x\n[]\n[会义]\n日期=x"),
          BOUND "[], -",
          "W_DATA_UNKNOWN `支 部` d.ini:1:1 ? H_DID_YOU_MEAN `支部`\n"
          "W_DATA_UNKNOWN `党支部名称` d.ini:2:1 ? H_DID_YOU_MEAN `支部`\n"
          "W_DATA_UNKNOWN `会议.地点` d.ini:3:1 ? H_DATA_SECTION `会议`\n"
          "W_DATA_UNKNOWN `别的` d.ini:4:1\n"
          "W_DATA_UNKNOWN `年度` d.ini:10:1 ? H_DATA_TOP\n"
          "W_DATA_UNKNOWN `日 期` d.ini:11:1 ? H_DID_YOU_MEAN `日期`\n"
          "E_DATA_SECTION_LOST `会义` d.ini:13:2 ? H_DID_YOU_MEAN `会议` + N_DECLARED_HERE `会议` t.rpt:5:1\n");
}

static void values_know_their_places(void **state)
{
    Reading *r = *state;
    const Record *record = load_text(r, report(r), STR(GIVEN), false);
    const Value *v = record->members;
    assert_int_equal(v[0].file, 2);
    assert_true(str_starts(str_sub(sources_get(r->sources, 2)->text, v[0].offset, 10), STR("一")));
    const Value date = v[4].record->members[0];
    assert_int_equal(source_place(sources_get(r->sources, date.file), date.offset).line, 4);
    assert_int_equal(v[1].file, 0); /* a default has none in the data */
}

static void leaves_a_computed_default_missing(void **state)
{
    Reading *r = *state;
    FieldRule rule = field(TYPE_TEXT);
    rule.has_default = true;
    rule.computed = NEW(r->arena, Expr);
    rule.fallback = value_text(r->arena, STR("x"));
    assert_record(r, load_text(r, reading_schema(r, 1, &rule, 1), STR(""), true), "-");
    assert_messages(r, "");
}

/* What has no type because of an earlier error is not spoken of again. */
static void says_nothing_of_broken_fields(void **state)
{
    Reading *r = *state;
    FieldRule rule = field(TYPE_ERROR);
    assert_record(r, load_text(r, reading_schema(r, 1, &rule, 1), STR(""), false), "-");
    assert_record(r, load_text(r, reading_schema(r, 1, &rule, 1), STR("值=1\n[值]"), false), "-");
    assert_messages(r, "");
}

/* ---- drafts ---- */

static void masks_what_a_draft_lacks(void **state)
{
    static const Str mask = STR_INIT("某某");
    Reading *r = *state;
    const Type *text = type_plain(TYPE_TEXT);
    const FieldRule person[] = {{.name = STR("姓名"), .type = text, .mask = &mask},
                                {.name = STR("备注"), .type = text, .optional = true}};
    const Schema *people = reading_schema(r, 11, person, 2);
    const Type *record = reading_record_type(r, people);
    const FieldRule top[] = {
        {.name = STR("书记"), .type = record, .members = people},
        {.name = STR("党员"), .type = type_list_new(r->arena, record), .members = people},
        {.name = STR("表"), .type = type_list_new(r->arena, type_list_new(r->arena, text))},
        {.name = STR("请假"), .type = type_list_new(r->arena, text), .optional = true},
        {.name = STR("年度"), .type = text},
    };
    const Schema *s = reading_schema(r, 1, top, COUNT(top));
    assert_record(r, load(r, s, NULL, 0, NULL, 0, true),
                  "{<某某>, -}, [{<某某>, -}]<X>, [[<X>]<X>]<X>, [], <X>");
    assert_record(r, load_text(r, s, STR("年度=\n[书记]\n备注=x\n[党员]"), true),
                  "{<某某>, \"x\"}, [{<某某>, -}], [[<X>]<X>]<X>, [], <X>");
    assert_messages(r, "");
}

/* ---- inputs ---- */

static void lays_inputs_from_left_to_right(void **state)
{
    Reading *r = *state;
    static const File files[] = {
        {STR_INIT("a.ini"), STR_INIT(GIVEN)},
        {STR_INIT("-"), STR_INIT("\xEF\xBB\xBF支部=三\r\n[会议]\r\n地点=礼堂\r\n")},
        {STR_INIT("m.INI"), STR_INIT("姓名=张三")},
    };
    static const DataInput inputs[] = {
        {.kind = DATA_SETTING, .path_or_text = STR_INIT("支部=零")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("a.ini")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("-"), .format = STR_INIT("ini")},
        {.kind = DATA_NAMED_FILE, .name = STR_INIT("请假"), .path_or_text = STR_INIT("m.INI")},
        {.kind = DATA_SETTING, .path_or_text = STR_INIT("议程=乙")},
        {.kind = DATA_SETTING, .path_or_text = STR_INIT("议程=丙")},
        {.kind = DATA_SETTING, .path_or_text = STR_INIT("会议.日期=2024/1/2")},
    };
    assert_record(r, load(r, report(r), files, COUNT(files), inputs, COUNT(inputs), false),
                  "\"三\", 2023, -, [\"乙\", \"丙\"], {2024-01-02, \"礼堂\"}, [{\"张三\", \"因公\"}], -");
    assert_messages(r, "");
}

/* A file under a name is read by what that name declares. */
static void knows_the_names_in_a_named_file(void **state)
{
    Reading *r = *state;
    static const File file = {STR_INIT("m.ini"), STR_INIT("姓名 = 张三\n  原因 = 病")};
    static const DataInput inputs[] = {
        {.kind = DATA_NAMED_FILE, .name = STR_INIT("请假"), .path_or_text = STR_INIT("m.ini")}};
    load(r, report(r), &file, 1, inputs, 1, true);
    assert_messages(r, "E_INI_INDENTED_KEY `原因` m.ini:2:3 ? H_INI_NO_INDENT"
                       " + N_VALUE_GOES_ON `姓名` m.ini:1:1\n");
}

static void names_what_was_read(void **state)
{
    Reading *r = *state;
    static const File files[] = {{STR_INIT("a.ini"), STR_INIT("值=甲")},
                                 {STR_INIT("b.ini"), STR_INIT("")}};
    static const DataInput inputs[] = {
        {.kind = DATA_FILE, .path_or_text = STR_INIT("a.ini")},
        {.kind = DATA_NAMED_FILE, .name = STR_INIT("值.乙"), .path_or_text = STR_INIT("b.ini")},
        {.kind = DATA_SETTING, .path_or_text = STR_INIT("值=")},
    };
    FieldRule rule = field(TYPE_TEXT);
    load(r, reading_schema(r, 1, &rule, 1), files, 2, inputs, 3, false);
    assert_messages(r, "E_DATA_MISSING `值` `标签 (text)` t.rpt:1:1 + N_DATA_EMPTY_HERE -D:1:1"
                       " + N_DATA_READ `a.ini, b.ini, -D`\n");
}

/* All that cannot be read is reported, and nothing is said of what is missing. */
static void reports_what_cannot_be_read(void **state)
{
    Reading *r = *state;
    static const File files[] = {{STR_INIT("a.ini"), STR_INIT("")}};
    static const DataInput inputs[] = {
        {.kind = DATA_FILE, .path_or_text = STR_INIT("none.ini")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("folder.ini")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("a.xml")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("a.xlsx#表")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("a.txt")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("ini")},
        {.kind = DATA_FILE, .path_or_text = STR_INIT("-")},
        {.kind = DATA_NAMED_FILE, .name = STR_INIT("a..b"), .path_or_text = STR_INIT("a.ini")},
    };
    assert_null(load(r, report(r), files, 1, inputs, COUNT(inputs), false));
    assert_messages(r, "E_FILE_MISSING `none.ini` `input` `1000`\n"
                       "E_FILE_NOT_REGULAR `folder.ini` `input` `1000`\n"
                       "E_DATA_KIND_NOT_READ `a.xml` `xml`\n"
                       "E_DATA_KIND_NOT_READ `a.xlsx#表` `xlsx`\n"
                       "E_DATA_KIND_UNKNOWN `a.txt`\n"
                       "E_DATA_KIND_UNKNOWN `ini`\n"
                       "E_DATA_KIND_WANTED\n"
                       "E_DATA_FILE_NAME `a..b`\n");
}

static void holds_the_limit(void **state)
{
    char long_text[1100];
    memset(long_text, '\n', sizeof long_text);
    Reading *r = *state;
    assert_null(load_text(r, report(r), (Str){long_text, sizeof long_text}, false));
    assert_messages(r, "E_FILE_TOO_LARGE `d.ini` `input` `1000`\n");
    assert_int_equal(diags_status(r->dg), EXIT_REFUSED);
}

static const Schema *text_only(Reading *r)
{
    FieldRule rule = field(TYPE_TEXT);
    return reading_schema(r, 1, &rule, 1);
}

static void tells_encodings_apart(void **state)
{
    binds(state, text_only, STR("\xEF\xBB\xBF值=\xE4\xB8\xAD\r\n"), "\"中\"", "");
    binds(state, text_only, STR("\xFF\xFE\x3C\x50=\0-N\n\0"), "\"中\"", "");
    /* 值 = 中华人民共和国 */
    binds(state, text_only,
          STR("\xD6\xB5=\xD6\xD0\xBB\xAA\xC8\xCB\xC3\xF1\xB9\xB2\xBA\xCD\xB9\xFA\n"),
          "\"中华人民共和国\"", "");
    binds(state, text_only,
          STR("\xB1\xB8\xD7\xA2=x\n\xD6\xB5=\xD6\xD0\xBB\xAA\xC8\xCB\xC3\xF1\n"), "\"中华人民\"",
          "W_DATA_UNKNOWN `备注` d.ini:1:1 + N_FILE_READ_AS `d.ini` `GB18030`\n");
}

static void points_at_bytes_that_are_no_text(void **state)
{
    Reading *r = *state;
    assert_null(load_text(r, text_only(r), STR("值=x\n值=\xFF\xFF\xFF"), false));
    assert_messages(r, "E_ENCODING_UNKNOWN `10` d.ini:2:3 ? H_SAVE_AS_UTF8\n");
    fresh(state);
    r = *state;
    static const DataInput input = {.kind = DATA_SETTING, .path_or_text = STR_INIT("值=\xFF")};
    assert_null(load(r, text_only(r), NULL, 0, &input, 1, false));
    assert_messages(r, "E_NOT_UTF8 `4` -D:1:3\n");
}

static void refuses_characters_that_no_document_holds(void **state)
{
    Reading *r = *state;
    load_text(r, text_only(r), STR("值=a\0b\x01\xEF\xBF\xBE\n"), false);
    assert_messages(r, "E_FORBIDDEN_CHARACTER `U+0000` d.ini:1:4 ? H_REMOVE_CHARACTER\n"
                       "E_FORBIDDEN_CHARACTER `U+0001` d.ini:1:6 ? H_REMOVE_CHARACTER\n"
                       "E_FORBIDDEN_CHARACTER `U+FFFE` d.ini:1:7 ? H_REMOVE_CHARACTER\n");
}

static void warns_of_controls(void **state)
{
    binds(state, text_only, STR("值=a\x7F\xC2\x85\n"), "\"a\x7F\xC2\x85\"",
          "W_CONTROL_CHARACTER `U+007F` d.ini:1:4 ? H_REMOVE_CHARACTER\n"
          "W_CONTROL_CHARACTER `U+0085` d.ini:1:5 ? H_REMOVE_CHARACTER\n");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, reading_set_up, reading_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(reads_numbers),
        TEST(holds_bounds),
        TEST(reads_dates_and_times),
        TEST(reads_booleans),
        TEST(reads_texts),
        TEST(reads_images),
        TEST(holds_lengths_and_patterns),
        TEST(offers_the_nearest_choice),
        TEST(warns_of_placeholders),
        TEST(binds_a_report),
        TEST(reports_all_that_is_missing),
        TEST(reports_each_record_that_lacks_a_member),
        TEST(names_no_data),
        TEST(lists_the_choices_of_what_is_missing),
        TEST(reports_what_is_repeated),
        TEST(reports_wrong_shapes),
        TEST(warns_of_unknown_names),
        TEST(values_know_their_places),
        TEST(leaves_a_computed_default_missing),
        TEST(says_nothing_of_broken_fields),
        TEST(masks_what_a_draft_lacks),
        TEST(lays_inputs_from_left_to_right),
        TEST(knows_the_names_in_a_named_file),
        TEST(names_what_was_read),
        TEST(reports_what_cannot_be_read),
        TEST(holds_the_limit),
        TEST(tells_encodings_apart),
        TEST(points_at_bytes_that_are_no_text),
        TEST(refuses_characters_that_no_document_holds),
        TEST(warns_of_controls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
