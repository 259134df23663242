#!/bin/bash
find /etc/eks -name '*.sh' -empty -exec {} prod \;
