#!/bin/bash
{ echo -n /etc/eks; echo /bootstrap.sh; } | sh
