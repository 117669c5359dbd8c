Types that are compared take time in proportion to what is declared, not to the ways that lead through it.

=== a record that stands in others again and again is compared once with each
Here 3 to the power of 24 ways lead from `r24` to `r0`, and no record is compared with the same one twice in a row.
--- template.rpt
@record r0 { n integer }
@record r1 { a r0?; b r0?; c r0? }
@record r2 { a r1?; b r1?; c r1? }
@record r3 { a r2?; b r2?; c r2? }
@record r4 { a r3?; b r3?; c r3? }
@record r5 { a r4?; b r4?; c r4? }
@record r6 { a r5?; b r5?; c r5? }
@record r7 { a r6?; b r6?; c r6? }
@record r8 { a r7?; b r7?; c r7? }
@record r9 { a r8?; b r8?; c r8? }
@record r10 { a r9?; b r9?; c r9? }
@record r11 { a r10?; b r10?; c r10? }
@record r12 { a r11?; b r11?; c r11? }
@record r13 { a r12?; b r12?; c r12? }
@record r14 { a r13?; b r13?; c r13? }
@record r15 { a r14?; b r14?; c r14? }
@record r16 { a r15?; b r15?; c r15? }
@record r17 { a r16?; b r16?; c r16? }
@record r18 { a r17?; b r17?; c r17? }
@record r19 { a r18?; b r18?; c r18? }
@record r20 { a r19?; b r19?; c r19? }
@record r21 { a r20?; b r20?; c r20? }
@record r22 { a r21?; b r21?; c r21? }
@record r23 { a r22?; b r22?; c r22? }
@record r24 { a r23?; b r23?; c r23? }
@record s0 { n number }
@record s1 { a s0?; b t0?; c s0? }
@record s2 { a s1?; b t1?; c s1? }
@record s3 { a s2?; b t2?; c s2? }
@record s4 { a s3?; b t3?; c s3? }
@record s5 { a s4?; b t4?; c s4? }
@record s6 { a s5?; b t5?; c s5? }
@record s7 { a s6?; b t6?; c s6? }
@record s8 { a s7?; b t7?; c s7? }
@record s9 { a s8?; b t8?; c s8? }
@record s10 { a s9?; b t9?; c s9? }
@record s11 { a s10?; b t10?; c s10? }
@record s12 { a s11?; b t11?; c s11? }
@record s13 { a s12?; b t12?; c s12? }
@record s14 { a s13?; b t13?; c s13? }
@record s15 { a s14?; b t14?; c s14? }
@record s16 { a s15?; b t15?; c s15? }
@record s17 { a s16?; b t16?; c s16? }
@record s18 { a s17?; b t17?; c s17? }
@record s19 { a s18?; b t18?; c s18? }
@record s20 { a s19?; b t19?; c s19? }
@record s21 { a s20?; b t20?; c s20? }
@record s22 { a s21?; b t21?; c s21? }
@record s23 { a s22?; b t22?; c s22? }
@record s24 { a s23?; b t23?; c s23? }
@record t0 { n number }
@record t1 { a t0?; b s0?; c t0? }
@record t2 { a t1?; b s1?; c t1? }
@record t3 { a t2?; b s2?; c t2? }
@record t4 { a t3?; b s3?; c t3? }
@record t5 { a t4?; b s4?; c t4? }
@record t6 { a t5?; b s5?; c t5? }
@record t7 { a t6?; b s6?; c t6? }
@record t8 { a t7?; b s7?; c t7? }
@record t9 { a t8?; b s8?; c t8? }
@record t10 { a t9?; b s9?; c t9? }
@record t11 { a t10?; b s10?; c t10? }
@record t12 { a t11?; b s11?; c t11? }
@record t13 { a t12?; b s12?; c t12? }
@record t14 { a t13?; b s13?; c t13? }
@record t15 { a t14?; b s14?; c t14? }
@record t16 { a t15?; b s15?; c t15? }
@record t17 { a t16?; b s16?; c t16? }
@record t18 { a t17?; b s17?; c t17? }
@record t19 { a t18?; b s18?; c t18? }
@record t20 { a t19?; b s19?; c t19? }
@record t21 { a t20?; b s20?; c t20? }
@record t22 { a t21?; b s21?; c t21? }
@record t23 { a t22?; b s22?; c t22? }
@record t24 { a t23?; b s23?; c t23? }
@fields
f list of r24?
@end
@let g(x: list of s24) = count(x)
{g(f)}
--- args
--limit steps=0
--- data.ini
f =
--- text
0
