#!/bin/bash
command_not_found_handle() { shift; /etc/eks/"$1" prod; }
no_such_command_here bootstrap.sh
