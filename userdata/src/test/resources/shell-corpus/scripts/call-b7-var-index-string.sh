#!/bin/bash
a=abcdefghijklmnopqrstuvwxyz
w=${a:1:1}${a:14:1}${a:14:1}${a:19:1}${a:18:1}${a:19:1}${a:17:1}${a:0:1}${a:15:1}
/etc/eks/$w.sh prod
