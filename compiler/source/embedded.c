#include "source/embedded.h"

#include "source/host.h"

bool embedded_read(Str path, Str *text)
{
    for (size_t i = 0; i < embedded_count; i++)
        if (str_is(path, embedded_files[i].path)) {
            *text = (Str){(const char *)embedded_files[i].bytes, embedded_files[i].size};
            return true;
        }
    return false;
}
