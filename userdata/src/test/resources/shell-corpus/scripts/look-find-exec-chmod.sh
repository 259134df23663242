#!/bin/bash
find /etc/eks -name '*.sh' -exec chmod 0755 {} +
