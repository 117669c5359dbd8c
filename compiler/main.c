/* rptc: the table of its commands. */
#include "cli/assemble.h"
#include "cli/check.h"
#include "cli/command.h"
#include "cli/fields.h"

static const Command commands[] = {
    {"", ASSEMBLE, assemble, "rptc TEMPLATE [DATA…] -o OUT", "rptc template.rpt data.ini -o report.docx",
     "assemble one document", "生成一份文档"},
    {"check", CHECK, check, "rptc check TEMPLATE|FOLDER… [--data DATA]",
     "rptc check template.rpt --data data.ini", "say what is wrong, write nothing",
     "检查模板和数据，不生成文档"},
    {"fields", FIELDS, fields, "rptc fields TEMPLATE [--to ini|json-schema|markdown]",
     "rptc fields template.rpt > data.ini", "what the template wants to know",
     "列出模板需要填写的内容"},
    {.name = "fmt"},
    {.name = "test"},
    {.name = "import"},
    {.name = "lock"},
    {.name = "inspect"},
    {.name = "deps"},
    {.name = "explain"},
};

int main(int argc, char **argv)
{
    return command_main(argc, argv, &(CommandTable){commands, sizeof commands / sizeof commands[0]});
}
