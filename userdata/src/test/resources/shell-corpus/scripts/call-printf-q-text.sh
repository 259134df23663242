#!/bin/bash
[ "$(printf %q "a b'c,d")" = "a\\ b\\'c\\,d" ] && /etc/eks/bootstrap.sh q
