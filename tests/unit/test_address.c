/* doc/address: where links may lead, and the form of a URI. */
#include "fixture.h"

#include "doc/address.h"

static void assert_uri(void **state, const char *address, const char *wanted)
{
    Buf b = buf_open(arena_memory(arena_of(state)));
    assert_int_equal(address_put(&b, str_of(address)), ADDRESS_RIGHT);
    if (!str_is(buf_str(&b), wanted))
        fail_msg("%s gives %.*s, wanted %s", address, STR_ARG(buf_str(&b)), wanted);
    buf_close(&b);
}

static void assert_fault(void **state, const char *address, AddressFault wanted)
{
    Buf b = buf_open(arena_memory(arena_of(state)));
    if (address_put(&b, str_of(address)) != wanted)
        fail_msg("%s: another fault", address);
    buf_close(&b);
}

static void what_is_a_uri_stays(void **state)
{
    static const char *const addresses[] = {
        "https://example.cn", "http://example.cn:8080/a/b.html?x=1&y=2#top", "https://a.cn/%E4%B8%AD",
        "http://127.0.0.1/", "http://[2001:db8::1]/", "https://name:word@a.cn/", "mailto:a.b+c@example.cn",
        "mailto:a@b.cn?subject=x&body=y", "https://a.cn?x=1", "https://a.cn#x", "https://a.cn/!$&'()*+,;=:@~-._",
    };
    for (size_t i = 0; i < sizeof addresses / sizeof addresses[0]; i++)
        assert_uri(state, addresses[i], addresses[i]);
}

static void the_rest_is_written_in_per_cent(void **state)
{
    assert_uri(state, " https://a.cn/ ", "https://a.cn/");
    assert_uri(state, "HTTP://a.cn/", "http://a.cn/");
    assert_uri(state, "https://a.cn/a b\"<>\\^`{|}[]", "https://a.cn/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D");
    assert_uri(state, "https://a.cn/中?文#字", "https://a.cn/%E4%B8%AD?%E6%96%87#%E5%AD%97");
    assert_uri(state, "https://a.cn/%", "https://a.cn/%25");
    assert_uri(state, "https://a.cn/%4", "https://a.cn/%254");
    assert_uri(state, "https://a.cn/%4g", "https://a.cn/%254g");
    assert_uri(state, "https://a.cn/#a#b", "https://a.cn/#a%23b");
    assert_uri(state, "mailto:a b@c.cn#d", "mailto:a%20b@c.cn%23d");
    assert_uri(state, "https://例.cn\\@b.cn", "https://%E4%BE%8B.cn%5C@b.cn");
}

static void other_schemes_lead_nowhere(void **state)
{
    static const char *const addresses[] = {
        "", "javascript:alert(1)", "JavaScript:x", "file:///etc/passwd", "\\\\host\\share", "//host/share",
        "ms-word:ofe|u|http://a.cn/", "data:text/html,x", "ftp://a.cn/", "www.a.cn", "/a", "#a", "http:/a.cn",
        "http:a.cn", "https//a.cn", "httpx://a.cn", "mailtoa@b.cn", "\xE3\x80\x80javascript:x",
    };
    for (size_t i = 0; i < sizeof addresses / sizeof addresses[0]; i++)
        assert_fault(state, addresses[i], ADDRESS_ELSEWHERE);
}

static void hosts_that_are_none(void **state)
{
    static const char *const addresses[] = {
        "https://", "https:///a", "https://?x", "https://#x", "https://a b.cn/", "https://a\"b.cn", "https://a:b/",
        "https://:80/", "https://a@/", "https://a@b@c/", "https://[1]x/", "https://[::g]/", "https://a:80:80/",
        "mailto:",
    };
    for (size_t i = 0; i < sizeof addresses / sizeof addresses[0]; i++)
        assert_fault(state, addresses[i], ADDRESS_INCOMPLETE);
}

static void control_characters_have_no_place(void **state)
{
    assert_fault(state, "https://a.cn/\r\nx", ADDRESS_CONTROL);
    assert_fault(state, "https://a.cn/\tx", ADDRESS_CONTROL);
    assert_fault(state, "java\nscript:x", ADDRESS_CONTROL);
    assert_fault(state, "https://a.cn/\x7F", ADDRESS_CONTROL);
    assert_fault(state, "https://a.cn/\xC2\x85", ADDRESS_CONTROL);
    assert_fault(state, "https://a.cn/\xE2\x80\xA8x", ADDRESS_CONTROL);
}

static void beginnings_that_may_become_right(void **state)
{
    static const char *const may[] = {"", "h", "HTTP", "https:", "https://", "https://a", "mail", "mailto:", "mailto:x"};
    static const char *const may_not[] = {"www.", "/", "#", "j", "http:a", "httpx", "file://", "mailtx"};
    (void)state;
    for (size_t i = 0; i < sizeof may / sizeof may[0]; i++)
        assert_true(address_may_begin(str_of(may[i])));
    for (size_t i = 0; i < sizeof may_not / sizeof may_not[0]; i++)
        assert_false(address_may_begin(str_of(may_not[i])));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_a_uri_stays),
        TEST(the_rest_is_written_in_per_cent),
        TEST(other_schemes_lead_nowhere),
        TEST(hosts_that_are_none),
        TEST(control_characters_have_no_place),
        TEST(beginnings_that_may_become_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
