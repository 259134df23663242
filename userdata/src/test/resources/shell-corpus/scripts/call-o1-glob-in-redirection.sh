#!/bin/bash
bash < /etc/eks/boot*.sh
