#!/bin/bash
shopt -s extglob
/etc/eks/@(boot|foo)strap.sh prod
