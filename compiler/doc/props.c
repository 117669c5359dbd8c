#include "doc/props.h"

const PropSlot prop_slots[PROP_SLOTS] = {
#define MEMBER(id, member, kind) {PROPERTY_##id, KIND_##kind, offsetof(Props, member), sizeof(OF_##kind)},
#define PART(id, member, kind) MEMBER(id, member, kind)
#define PROPERTY(id, member, kind, ...) MEMBER(id, member, kind)
#include "doc/props.def"
};

void props_overlay(Props *p, const Props *over)
{
    for (const PropSlot *s = prop_slots; s < prop_slots + PROP_SLOTS; s++)
        if (props_has(over, s->id))
            memcpy((char *)p + s->offset, (const char *)over + s->offset, s->size);
    for (int side = 0; side < SIDE_COUNT; side++)
        if (over->border[side].set)
            p->border[side] = over->border[side];
    p->set |= over->set;
}
