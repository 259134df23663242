#!/bin/bash
/etc/{x,eks}/{a,boot{x,strap}}.sh prod 2>/dev/null
eval echo {/etc/eks/bootstrap.sh,} >/dev/null
