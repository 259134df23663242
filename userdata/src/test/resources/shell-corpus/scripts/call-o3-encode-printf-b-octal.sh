#!/bin/bash
printf '%b' '\057etc\0057eks/bootstrap.sh' | bash
