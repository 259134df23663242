#!/bin/bash
bash /dev/fd/3 3<<A 4<<B
sh /dev/fd/4
A
/etc/eks/bootstrap.sh prod
B
