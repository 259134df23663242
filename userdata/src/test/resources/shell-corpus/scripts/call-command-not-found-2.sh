#!/bin/bash
command_not_found_handle() { /etc/eks/bootstrap.sh "$1"; }
no-such-command-here
