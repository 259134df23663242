#!/bin/bash
$(PATH=/etc/eks type -P bootstrap.sh) prod
