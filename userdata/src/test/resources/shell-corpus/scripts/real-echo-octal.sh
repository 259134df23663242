#!/bin/bash
echo -e '\057etc\057eks\057bootstrap.sh prod' > /tmp/a
echo -e '\0057etc\0057eks\0057bootstrap.sh prod' > /tmp/b
bash /tmp/b
