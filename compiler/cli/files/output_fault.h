/* Output faults: why a file cannot be written, and how that is said. A fault of the folder names the
 * folder, one of the file the file. */
#ifndef RPTC_CLI_FILES_OUTPUT_FAULT_H
#define RPTC_CLI_FILES_OUTPUT_FAULT_H

#include "diag/diag.h"

typedef enum OutputProblem {
    OUTPUT_FOLDER_MISSING,
    OUTPUT_FOLDER_IS_FILE,
    OUTPUT_FOLDER_NOT_WRITABLE,
    OUTPUT_FOLDER_NOT_MADE,
    OUTPUT_FOLDER_NOT_SYNCED, /* the file is there; whether it stays nobody knows */
    OUTPUT_NOT_WRITABLE,
    OUTPUT_IS_FOLDER,
    OUTPUT_IS_LINK,
    OUTPUT_IS_SPECIAL, /* a pipe, a device, a socket, where only a file may be */
    OUTPUT_IS_INPUT,
    OUTPUT_IS_TERMINAL,
    OUTPUT_FULL, /* no room is left on the device */
    OUTPUT_FAILED
} OutputProblem;

typedef struct OutputFault {
    OutputProblem problem;
    int error;        /* errno; 0: none */
    const char *path; /* of the file as the user gave it, or of the folder that is at fault */
} OutputFault;

/* What an errno means for the file at `path`, which is borrowed. */
OutputFault output_fault(const char *path, int error);
/* The same for the folder in which the file at `path` stands, or shall stand. */
OutputFault output_folder_fault(Arena *a, const char *path, int error);
/* The folder in which `path` stands: "." where it names none. */
const char *output_folder(Arena *a, const char *path);

/* Says it, with a hint where the system gave a reason that people understand. */
Diag *output_report(Diags *dg, const OutputFault *fault);
/* The same for a temporary file in that folder; an errno of 0 is no fault. */
void output_report_temporary(Diags *dg, const char *folder, int error);

#endif
