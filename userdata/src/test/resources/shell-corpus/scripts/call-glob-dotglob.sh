#!/bin/bash
shopt -s extglob
/etc/eks/@(boot|foo)strap.[[:alpha:]]h glob
