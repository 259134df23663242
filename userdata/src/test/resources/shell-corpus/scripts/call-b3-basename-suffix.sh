#!/bin/bash
n=$(basename /x/bootstrap.sh.tpl .tpl)
/etc/eks/$n prod
