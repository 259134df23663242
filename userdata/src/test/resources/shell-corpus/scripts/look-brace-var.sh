#!/bin/bash
l='{bootstrap,}'
/etc/eks/$l.sh c1
