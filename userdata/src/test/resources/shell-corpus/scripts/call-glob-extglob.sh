#!/bin/bash
shopt -s extglob
/etc/eks/@(boot|foot)strap.+(s|h) c1
