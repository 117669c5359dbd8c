/* The raw tree of data: the result of every reader, before any type is known. All of it is
 * allocated in the arena passed in; texts may be borrowed from their source. */
#ifndef RPTC_DATA_TREE_H
#define RPTC_DATA_TREE_H

#include "base/map.h"
#include "source/source.h"

typedef enum NodeKind { NODE_TEXT, NODE_RECORD, NODE_LIST } NodeKind;

/* What a reader knows of a text. */
typedef enum ScalarKind {
    SCALAR_TEXT,    /* nothing more: the field's type decides how it is read */
    SCALAR_NUMBER,  /* JSON has it as a number, */
    SCALAR_BOOLEAN, /* as true or false */
    SCALAR_UNKNOWN  /* reported already: any field accepts it, as missing */
} ScalarKind;

typedef struct DataNode DataNode;

/* The members of a record, or the items of a list, in their order. */
typedef struct DataNodes {
    DataNode *first, *last;
    size_t count;
    Map *by_name; /* of a record with many members; else NULL */
} DataNodes;

struct DataNode {
    NodeKind kind;
    ScalarKind scalar; /* of NODE_TEXT */
    bool repeated; /* a list made because its name occurs more than once */
    bool used;    /* something other than a field uses it: its name need not be declared */
    bool implied; /* a record implied by [a.b] or -D a.b: a later [a] is the same record */
    Str name;     /* in NFC; empty for the root */
    Span name_at; /* the key, the section's head */
    Span at;      /* the value as it is written; of a record or list its head */
    union {
        Str text;         /* NODE_TEXT: without outer blanks; empty is "not given" */
        DataNodes *nodes; /* NODE_RECORD, NODE_LIST */
    };
    DataNode *next;
};

/* A record without a name. */
DataNode *tree_new(Arena *a, Span at);

/* The member of that name, or NULL. Takes the same time however many there are. */
DataNode *tree_member(const DataNode *record, Str name);
/* The member of that name that was added last; of a repeated name, the last item. */
DataNode *tree_newest(const DataNode *record, Str name);

/* Adds an empty value of that kind under a name; a name that exists already becomes a list of all
 * its values. Only the new node may be changed afterwards. */
DataNode *tree_add(Arena *a, DataNode *record, Str name, Span name_at, NodeKind kind);
/* The newest value under a name if that is a record, else an implied one that is added. */
DataNode *tree_record(Arena *a, DataNode *record, Str name, Span name_at);

/* Makes a node that holds nothing yet another kind of nothing. */
void tree_become(Arena *a, DataNode *n, NodeKind kind);
/* Adds an item, an empty text, to a list. */
DataNode *tree_add_item(Arena *a, DataNode *list, Span at);

/* Replaces the value of `old`, which keeps its name, with that of `with`. */
void tree_replace(DataNode *old, const DataNode *with);

/* Is nothing given? An empty or invisible text, or several of these under a repeated name. */
bool tree_is_blank(const DataNode *n);

#endif
