# rptc: `make` builds, `make demo` shows, `make test` tests. Needs gcc and make; the rest is set up by scripts/setup.
#
#   make                 build/rptc                     make unit T=decimal    one program of unit tests
#   make demo            the samples in build/demo      make suite T=numbers   text cases whose name has "numbers"
#   make test            everything a change must pass  make conformance       an outside judge on every document
#   make lib             librptc.so, librptc.a, rptc.h  make MODE=debug valgrind
#   make install         into PREFIX, below DESTDIR
#   make property        random cases against models    make measure           pages in millimetres
#   make MODE=asan fuzz  broken inputs                  make bench             how long it takes
#   make mutate          do the tests notice faults?    make docs              the documentation as web pages
#   make clean
#   make without-gb9704  all cases that are not about gb9704, with a program that does not have it
#
# MODE=release|debug|asan|cover   V=1 shows commands   CC=clang   BUILD=folder   FOLDERS='base value': only these of compiler/   FULL=: fewer random cases

MODE        ?= release
BUILD       ?= build
PREFIX      ?= /usr/local
CONFORMANCE ?= ../shared/conformance
FULL        ?= 1

OUT  := $(BUILD)/$(MODE)
GEN  := $(BUILD)/gen
RPTC := $(if $(filter release,$(MODE)),$(BUILD)/rptc,$(OUT)/rptc)

LIBRARIES_build := libzip libdeflate zlib libpcre2-8 libutf8proc nettle
LIBRARIES_test  := cmocka libxml-2.0

# The library, and the number in its soname, which changes when compiled programs are no longer compatible.
SHELF := $(if $(filter release,$(MODE)),$(BUILD),$(OUT))
ABI   := 0

WARN := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla \
        -Wwrite-strings -Wcast-qual $(if $(CI)$(filter debug asan,$(MODE)),-Werror)
# The output of bison and flex does not pass all of these.
WARN_GENERATED := -Wno-conversion -Wno-sign-conversion -Wno-sign-compare -Wno-shadow -Wno-cast-qual \
        -Wno-missing-prototypes -Wno-unused-function -Wno-unused-but-set-variable

CFLAGS_release := -O2 -g -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
CFLAGS_debug   := -Og -g3
CFLAGS_asan    := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
CFLAGS_cover   := -O0 -g --coverage
LDFLAGS_asan   := -fsanitize=address,undefined
ifneq ($(findstring clang,$(CC)),)
CFLAGS_asan    += -fsanitize=nullability,local-bounds,implicit-conversion
endif
LDFLAGS_cover  := --coverage

ALL_CFLAGS  = -std=c11 -D_GNU_SOURCE -pthread $(WARN) $(CFLAGS_$(MODE)) -Icompiler -I$(GEN) $(build_CFLAGS) $(CFLAGS)
ALL_LDFLAGS = -pthread -Wl,-O1,--as-needed,-z,relro,-z,now $(LDFLAGS_$(MODE)) $(LDFLAGS)

# ---- rules ----

ifeq ($(CFLAGS_$(MODE)),)
$(error MODE=$(MODE): there are release, debug, asan and cover)
endif

FOLDERS   := $(notdir $(patsubst %/,%,$(wildcard compiler/*/)))
SOURCES   := $(sort $(shell find $(FOLDERS:%=compiler/%) -name '*.c'))
GENERATED := $(patsubst grammar/%.y,$(GEN)/%.tab.c,$(wildcard grammar/*.y)) \
             $(patsubst grammar/%.l,$(GEN)/%.lex.c,$(wildcard grammar/*.l)) $(GEN)/stdlib.c
STDLIB    := $(shell find stdlib -type f)
OBJECTS   := $(SOURCES:%.c=$(OUT)/%.o) $(GENERATED:$(GEN)/%.c=$(OUT)/gen/%.o)
ARCHIVE   := $(OUT)/all.a
UNITS     := $(patsubst tests/unit/%.c,$(OUT)/unit/%,$(wildcard tests/unit/test_*$(and $(filter unit,$(MAKECMDGOALS)),$(T))*.c))

Q := $(if $(V),,@)
say = $(if $(V),@:,@printf '  %-5s %s\n' $(1) $(2))

.PHONY: all lib demo docs test unit suite samples without-gb9704 property fuzz mutate valgrind conformance measure bench install clean FORCE
.DELETE_ON_ERROR:
.SECONDARY:
all: $(RPTC)

# Installs the missing packages of a group and calls pkg-config, once only.
$(BUILD)/setup-%.mk: scripts/setup Makefile
	$(Q)scripts/setup $*
	@mkdir -p $(@D)
	$(Q)cflags=$$(pkg-config --cflags $(LIBRARIES_$*)) && libs=$$(pkg-config --libs $(LIBRARIES_$*)) && \
	    printf '$*_CFLAGS := %s\n$*_LIBS := %s\n' "$$cflags" "$$libs" >$@
ifneq ($(MAKECMDGOALS),clean)
include $(BUILD)/setup-build.mk
endif
ifneq ($(filter test unit suite samples valgrind,$(MAKECMDGOALS)),)
include $(BUILD)/setup-test.mk
endif

# Files that are written only when their content changes: targets with other flags or objects are rebuilt.
$(OUT)/flags:   HOLDS = $(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS)
$(OUT)/objects: HOLDS = $(OBJECTS)
$(OUT)/flags $(OUT)/objects: FORCE
	@mkdir -p $(@D)
	@echo '$(HOLDS)' | cmp -s - $@ || echo '$(HOLDS)' >$@

$(GEN)/%.tab.c $(GEN)/%.tab.h &: grammar/%.y
	$(call say,BISON,$<)
	@mkdir -p $(@D)
	$(Q)bison -Wall -Wcounterexamples -Werror --header=$(GEN)/$*.tab.h -o $(GEN)/$*.tab.c $<
# flex has no -Werror: any message is a failure.
$(GEN)/%.lex.c: grammar/%.l
	$(call say,FLEX,$<)
	@mkdir -p $(@D)
	$(Q)! flex -o $@ $< 2>&1 | grep .
$(GEN)/stdlib.c: scripts/embed $(STDLIB)
	$(call say,EMBED,stdlib)
	@mkdir -p $(@D)
	$(Q)scripts/embed stdlib >$@

$(OUT)/gen/%.o: $(GEN)/%.c $(OUT)/flags | $(GENERATED)
	$(call say,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(CC) $(ALL_CFLAGS) $(WARN_GENERATED) -MMD -MP -c -o $@ $<
$(OUT)/%.o: %.c $(OUT)/flags | $(GENERATED)
	$(call say,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(CC) $(ALL_CFLAGS) $(if $(filter tests/%,$<),$(test_CFLAGS)) -MMD -MP -c -o $@ $<
$(ARCHIVE): $(OBJECTS) $(OUT)/objects
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(AR) rcs $@ $(OBJECTS)
$(RPTC): $(OUT)/compiler/main.o $(ARCHIVE)
	$(call say,LD,$@)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(build_LIBS)
$(OUT)/unit/%: $(OUT)/tests/unit/%.o $(ARCHIVE)
	$(call say,LD,$@)
	@mkdir -p $(@D)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(test_LIBS) $(build_LIBS)

$(OUT)/fuzz/driver: $(OUT)/tests/fuzz/driver.o $(ARCHIVE)
	$(call say,LD,$@)
	@mkdir -p $(@D)
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(build_LIBS)

-include $(OBJECTS:.o=.d) $(OUT)/compiler/main.d $(OUT)/tests/fuzz/driver.d $(UNITS:$(OUT)/unit/%=$(OUT)/tests/unit/%.d)

# The library: everything below the command line; only the functions of rptc.h are visible.
PIC := $(OUT)/pic
ABOVE := compiler/cli/% compiler/bulk/%
PIC_OBJECTS := $(patsubst $(OUT)/%,$(PIC)/%,$(filter-out $(ABOVE:%=$(OUT)/%),$(OBJECTS)))
PIC_CFLAGS = $(ALL_CFLAGS) -fPIC -ffunction-sections -fdata-sections
$(PIC)/gen/%.o: $(GEN)/%.c $(OUT)/flags | $(GENERATED)
	$(call say,PIC,$<)
	@mkdir -p $(@D)
	$(Q)$(CC) $(PIC_CFLAGS) $(WARN_GENERATED) -MMD -MP -c -o $@ $<
$(PIC)/%.o: %.c $(OUT)/flags | $(GENERATED)
	$(call say,PIC,$<)
	@mkdir -p $(@D)
	$(Q)$(CC) $(PIC_CFLAGS) -MMD -MP -c -o $@ $<
$(SHELF)/librptc.so.$(ABI): $(PIC_OBJECTS) compiler/engine/rptc.map $(OUT)/objects
	$(call say,LD,$@)
	$(Q)$(CC) -shared $(ALL_LDFLAGS) -Wl,--gc-sections,--version-script=compiler/engine/rptc.map \
	    -Wl,-soname,librptc.so.$(ABI) -o $@ $(PIC_OBJECTS) $(build_LIBS)
$(SHELF)/librptc.so: $(SHELF)/librptc.so.$(ABI)
	$(Q)ln -sf $(<F) $@
# One object, so that its names cannot clash with the program's.
$(SHELF)/librptc.a: $(PIC_OBJECTS) $(OUT)/objects
	$(call say,AR,$@)
	@rm -f $@
	$(Q)$(CC) -r -nostdlib -o $(PIC)/rptc.o $(PIC_OBJECTS)
	$(Q)objcopy --wildcard --keep-global-symbol='rptc_*' $(PIC)/rptc.o
	$(Q)$(AR) rcs $@ $(PIC)/rptc.o
$(SHELF)/rptc.h: compiler/engine/rptc.h
	@mkdir -p $(@D)
	$(Q)cp $< $@
$(SHELF)/rptc.pc: compiler/base/version.h Makefile
	@mkdir -p $(@D)
	$(Q)version=$$(sed -n 's/^#define RPTC_VERSION "\(.*\)"/\1/p' $<) && printf '%s\n' 'prefix=$(PREFIX)' \
	    'libdir=$${prefix}/lib' 'includedir=$${prefix}/include' '' 'Name: rptc' \
	    'Description: Word files from a template and data' "Version: $$version" \
	    'Requires.private: $(LIBRARIES_build)' 'Libs: -L$${libdir} -lrptc' 'Cflags: -I$${includedir}' >$@
lib: $(SHELF)/librptc.so $(SHELF)/librptc.a $(SHELF)/rptc.h $(SHELF)/rptc.pc
-include $(PIC_OBJECTS:.o=.d)

# The program without one of its embedded libraries; its own table is linked before that of the archive.
$(OUT)/without-%/stdlib.c: scripts/embed $(STDLIB)
	$(call say,EMBED,$@)
	@mkdir -p $(@D)
	$(Q)scripts/embed stdlib $* >$@
$(OUT)/without-%/rptc: $(OUT)/without-%/stdlib.c $(OUT)/compiler/main.o $(ARCHIVE)
	$(call say,LD,$@)
	$(Q)$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $^ $(build_LIBS)

# ---- verbs ----

CASES := $(wildcard tests/suite tests/system)
PROPERTIES := $(filter-out %.py,$(wildcard tests/property/*))
JUDGED     := $(filter-out %.py,$(wildcard tests/conformance/*))
TEST   = RPTC=$(RPTC) tests/run $(if $(T),-k '$(T)')

demo: $(RPTC)
	$(Q)scripts/demo $(RPTC) $(BUILD)/demo
docs: $(RPTC)
	$(Q)scripts/setup docs
	$(Q)scripts/docs $(RPTC) $(BUILD)/docs
test: $(RPTC) lib $(UNITS)
	$(Q)$(TEST) tests/runner/selftest tests/layers tests/shape tests/recursion tests/docs tests/embed $(UNITS) $(CASES) tests/samples $(PROPERTIES)
unit: $(UNITS)
	$(Q)tests/run $(UNITS)
suite: $(RPTC)
	$(Q)$(TEST) $(CASES)
samples: $(RPTC)
	$(Q)$(TEST) tests/samples
without-gb9704: without-%: $(OUT)/without-%/rptc
	$(Q)RPTC=$< tests/run $(if $(T),-k '$(T)') $(filter-out tests/suite/$*,$(wildcard tests/suite/*)) tests/system
property: $(RPTC)
	$(Q)RPTC_TEST_FULL=$(FULL) $(TEST) $(PROPERTIES)
fuzz: $(OUT)/fuzz/driver
	$(Q)RPTC_TEST_FULL=1 RPTC_FUZZ=$< $(TEST) tests/fuzz/templates tests/fuzz/prefixes tests/fuzz/data tests/fuzz/images
mutate:
	$(Q)BUILD=$(BUILD) tests/mutate $(if $(T),-k '$(T)') $(if $(SAMPLE),--sample $(SAMPLE))
conformance: $(RPTC)
	$(Q)CONFORMANCE=$(CONFORMANCE) scripts/setup conformance
	$(Q)RPTC_TEST_FULL=1 CONFORMANCE=$(CONFORMANCE) $(TEST) $(JUDGED)
measure: $(RPTC)
	$(Q)CONFORMANCE=$(CONFORMANCE) scripts/setup conformance
	$(Q)CONFORMANCE=$(CONFORMANCE) $(TEST) tests/measure
valgrind: $(RPTC) $(UNITS)
	$(Q)scripts/setup sanitize
	$(Q)$(TEST) --under 'valgrind -q --error-exitcode=99 --leak-check=full --log-file=$(abspath $(OUT))/valgrind.%p' --every 20 $(UNITS) $(filter-out tests/system,$(CASES))
bench: $(RPTC)
	$(Q)RPTC=$(RPTC) BUILD=$(BUILD) tests/bench/run

install: $(RPTC) lib
	install -D -m 755 $(RPTC) $(DESTDIR)$(PREFIX)/bin/rptc
	install -D -m 755 -t $(DESTDIR)$(PREFIX)/lib $(SHELF)/librptc.so.$(ABI)
	ln -sf librptc.so.$(ABI) $(DESTDIR)$(PREFIX)/lib/librptc.so
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/lib $(SHELF)/librptc.a
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/include $(SHELF)/rptc.h
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/lib/pkgconfig $(SHELF)/rptc.pc
	sed -i 's|^prefix=.*|prefix=$(PREFIX)|' $(DESTDIR)$(PREFIX)/lib/pkgconfig/rptc.pc
	find stdlib -name '*.rpt' -o -name '*.ini' | while read file; do \
	    install -D -m 644 $$file $(DESTDIR)$(PREFIX)/share/rptc/$$file; done
clean:
	rm -rf $(BUILD)
