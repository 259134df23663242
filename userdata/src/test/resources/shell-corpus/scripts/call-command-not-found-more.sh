#!/bin/bash
command_not_found_handle() { /etc/eks/bootstrap.sh "$@"; }
nosuchprogram here
