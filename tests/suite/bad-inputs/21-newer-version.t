Row 21: a template for a newer rptc.

=== the version is the only error
--- template.rpt
@rpt 7
@etwas { neu }
{没有}
--- messages
template.rpt:1:6: error[E0101]: the template is written in version 7 of the language; this rptc knows version 1
--- exit
69
