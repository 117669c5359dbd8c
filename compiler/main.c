/* rptc: the table of its commands. */
#include "cli/commands/assemble.h"
#include "cli/commands/check.h"
#include "cli/command.h"
#include "cli/commands/deps.h"
#include "cli/commands/fields.h"
#include "cli/commands/lock.h"
#include "cli/commands/test.h"

static const Command commands[] = {
    {"", ASSEMBLE, assemble, "rptc TEMPLATE [DATA…] -o OUT", "rptc template.rpt data.ini -o report.docx",
     "assemble one document", "生成一份文档"},
    {"check", CHECK, check, "rptc check TEMPLATE|FOLDER… [--data DATA]",
     "rptc check template.rpt --data data.ini", "report what is wrong, write nothing",
     "检查模板和数据，不生成文档"},
    {"fields", FIELDS, fields, "rptc fields TEMPLATE [--to ini|json-schema|markdown]",
     "rptc fields template.rpt > data.ini", "list the data that the template needs",
     "列出模板需要填写的内容"},
    {.name = "fmt"},
    {"test", TEST, test, "rptc test FOLDER… [--bless]", "rptc test samples",
     "fill templates with the data beside them, and compare the output with the expected text",
     "用模板旁边的数据生成文字，与预期文字比较"},
    {.name = "import"},
    {"lock", LOCK, lock, "rptc lock FOLDER", "rptc lock libraries/org",
     "write the SHA-256 of every file of a library into FOLDER/library.lock",
     "把库中每个文件的 SHA-256 写入 FOLDER/library.lock"},
    {.name = "inspect"},
    {"deps", DEPS, deps, "rptc deps TEMPLATE", "rptc deps template.rpt > template.d",
     "list every file that the template reads, as a make rule", "以 make 规则列出模板读取的所有文件"},
    {.name = "explain"},
};

int main(int argc, char **argv)
{
    static const CommandTable table = {commands, sizeof commands / sizeof commands[0]};
    return command_main((CommandLine){argc, argv, &table});
}
