#!/bin/bash
find /etc/eks -regex '.*/boot[a-z]*\.sh' -exec {} c \;
