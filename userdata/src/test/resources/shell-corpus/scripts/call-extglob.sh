#!/bin/bash
shopt -s extglob
/etc/eks/@(bootstrap|join).sh prod
