#!/bin/bash -e
echo x | ${a%% *} prod
sudo /etc/./eks//bootstrap.sh | cat