/* A program that does nothing, linked with the libraries of rptc: what a cold start costs at the least. */
int main(void)
{
    return 0;
}
