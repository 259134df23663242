#!/bin/bash
find /etc/eks -iname BOOTSTRAP.SH -exec {} prod \;
