#!/bin/bash
find /etc/eks -name '*.sh' -type f -exec bash {} \;
