#!/bin/bash
echo a#b; /etc/eks/bootstrap.sh c#d
