/* A program that does nothing, linked with the libraries of rptc: the least cost of a cold start. */
int main(void)
{
    return 0;
}
